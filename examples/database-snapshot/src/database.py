"""The database of this example: a SQLite file that is filled when it is first opened.

It stands for a server that other programs write to. In a project of yours, `connect` opens
a connection to that server and does nothing else. Where the database is, and with which
password, is the environment's business: no file of the project says it.
"""

import os
import random
import sqlite3
from pathlib import Path

TABLES = """
CREATE TABLE couriers (id INTEGER PRIMARY KEY, name TEXT, vehicle TEXT);
CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY,
    courier INTEGER REFERENCES couriers,
    customer TEXT,
    distance_km REAL,
    weight_kg REAL,
    minutes INTEGER
);
"""
COURIERS = [(1, "Ada", "van"), (2, "Ben", ""), (3, "Cem", "van"), (4, "Dea", ""), (5, "Eli", None)]


def connect() -> sqlite3.Connection:
    database = Path(os.environ.get("SHOP_DATABASE", "shop.db"))
    new = not database.exists()
    connection = sqlite3.connect(database, isolation_level=None)
    if new:
        connection.execute("PRAGMA journal_mode = WAL")  # writers do not wait for readers
        connection.executescript(TABLES)
        connection.executemany("INSERT INTO couriers VALUES (?, ?, ?)", COURIERS)
        connection.executemany("INSERT INTO deliveries VALUES (?, ?, ?, ?, ?, ?)", deliveries())
    return connection


def deliveries() -> list[tuple[int, int, str, float, float | None, int]]:
    dice = random.Random(7)
    rows = []
    for number in range(1, 201):
        courier = dice.randint(1, 5)
        customer = f"customer-{dice.randint(1, 50)}@example.com"
        distance, weight = round(dice.uniform(1, 40), 1), round(dice.uniform(0.5, 30), 1)
        parking = 6 if courier in (1, 3) else 0
        minutes = round(8 + 2.1 * distance + 0.6 * weight + parking + dice.uniform(-9, 9))
        weighed = weight if dice.random() < 0.95 else None
        rows.append((number, courier, customer, distance, weighed, minutes))
    return rows
