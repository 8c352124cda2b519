SELECT id, courier, distance_km, weight_kg, minutes
FROM deliveries
ORDER BY id
