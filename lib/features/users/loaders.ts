import "server-only";
import { cache } from "react";
import { SAMPLE_PASSWORD } from "@/lib/features/users/constants";
import { listSampleAccounts } from "@/lib/features/users/data";
import type { SampleAccount } from "@/lib/features/users/types";

interface SampleAccess {
  readonly accounts: readonly SampleAccount[];
  readonly password: string;
}

/** For the sign-in page, hence without a session; null when there are no sample accounts. */
export const loadSampleAccess = cache(async (): Promise<SampleAccess | null> => {
  const accounts = await listSampleAccounts();
  return accounts.length > 0 ? { accounts, password: SAMPLE_PASSWORD } : null;
});
