import { seedFoundingData } from "@/prisma/seed/seed";

// Called by the start with the owner's DATABASE_URL, in a process of its own (see database/founding-data.ts).
const connectionString = process.env.DATABASE_URL;
if (!connectionString) throw new Error("DATABASE_URL is missing");
await seedFoundingData({ connectionString, log: (line: string) => console.log(line) });
