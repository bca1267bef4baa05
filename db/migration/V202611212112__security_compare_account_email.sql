-- "rené@town.eu" and "rene@town.eu" are two people: addresses are compared without regard to case, but not to accents.
-- Locks account while it is copied: seconds.
ALTER TABLE account
    MODIFY COLUMN email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci NOT NULL;
