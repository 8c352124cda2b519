"""The database of this example: a SQLite file that is filled when it is first opened.

It stands for a server that other people write to. In a project of yours, `connect`
opens a connection to that server and does nothing else.
"""

import random
import sqlite3
from pathlib import Path

DATABASE = Path("shop.db")
TABLE = """
CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY,
    customer TEXT,
    distance_km REAL,
    weight_kg REAL,
    minutes INTEGER
)
"""


def connect() -> sqlite3.Connection:
    new = not DATABASE.exists()
    connection = sqlite3.connect(DATABASE)
    if new:
        with connection:
            connection.execute(TABLE)
            connection.executemany("INSERT INTO deliveries VALUES (?, ?, ?, ?, ?)", first_rows())
    return connection


def first_rows() -> list[tuple[int, str, float, float, int]]:
    dice = random.Random(7)
    rows = []
    for number in range(1, 201):
        customer = f"customer-{dice.randint(1, 50)}@example.com"
        distance, weight = round(dice.uniform(1, 40), 1), round(dice.uniform(0.5, 30), 1)
        minutes = round(8 + 2.1 * distance + 0.6 * weight + dice.uniform(-9, 9))
        rows.append((number, customer, distance, weight, minutes))
    return rows
