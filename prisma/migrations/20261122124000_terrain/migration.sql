-- CreateEnum
CREATE TYPE "Terrain" AS ENUM ('coast', 'plain', 'midland', 'mountain');

-- AlterTable
ALTER TABLE "facility_version" ADD COLUMN     "terrain" "Terrain";
