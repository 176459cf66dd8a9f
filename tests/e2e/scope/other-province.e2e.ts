import type { APIResponse } from "@playwright/test";
import { expect, test } from "../fixtures/app-test";

// 11 is Điện Biên and 31 Hải Phòng, outside the scope of every sample account; 99 is the code of no province.
const ADDRESSES = [
  ["/api/v1/stations?province=11", "/api/v1/stations?province=99"],
  ["/api/v1/provinces/31/targets", "/api/v1/provinces/99/targets"],
] as const;

const PAGES = [
  ["/?province=11", "/?province=99"],
  ["/targets?province=31", "/targets?province=99"],
  ["/targets/T-VN-9?unit=11", "/targets/T-VN-9?unit=99"],
] as const;

async function refusalOf(answer: APIResponse) {
  return { status: answer.status(), body: await answer.text() };
}

for (const account of [
  "leader",
  "specialist",
  "clerk",
  "facility",
  "commune",
  "reviewer",
  "admin",
  "auditor",
] as const) {
  test.describe(`for the account ${account}`, () => {
    test.use({ account });

    for (const [outside, unknown] of ADDRESSES) {
      test(`${outside} answers as an unknown province does: 404`, async ({ page }) => {
        const refusal = await refusalOf(await page.request.get(outside));
        expect(refusal.status).toBe(404);
        expect(refusal).toEqual(await refusalOf(await page.request.get(unknown)));
      });
    }
  });
}

test.describe("pages", () => {
  test.use({ account: "leader" });

  for (const [outside, unknown] of PAGES) {
    test(`${outside} is a page that does not exist, like ${unknown}`, async ({ page, faults }) => {
      faults.allow(/status of 404/);
      const seen = [];
      for (const address of [outside, unknown]) {
        const answer = await page.goto(address);
        seen.push({ status: answer?.status(), text: await page.locator("body").ariaSnapshot() });
      }
      expect(seen[0]?.status).toBe(404);
      expect(seen[0]).toEqual(seen[1]);
    });
  }
});
