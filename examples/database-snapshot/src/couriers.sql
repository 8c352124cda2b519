SELECT id, vehicle
FROM couriers
ORDER BY id
