import { expect, test } from "../fixtures/app-test";
import { expectNoProvinceFigures } from "./expect-own-station";

test.use({ account: "facility" });

test("a hospital's clerk sees no station: of 23 targets only the published one stands, none as 0", async ({
  overview,
}) => {
  await overview.open();
  await expect(overview.main).toContainText("Tài khoản của một cơ sở không xem số liệu các trạm y tế");
  await expect(overview.statusCounts).toHaveText(["22 Chưa có số liệu", "1 Đạt"]);
  await expect(overview.tiles).toHaveCount(0);
});

for (const asOf of ["2026-09-30", "2026-10-31"]) {
  test(`a hospital's clerk sees no doctor of any station on ${asOf}`, async ({ target }) => {
    await target.open("T-HT-1", { asOf });
    await expect(target.outsideScope).toBeVisible();
    await expect(target.tiles).toHaveCount(0);
    await expect(target.main.getByRole("rowheader", { name: /^(Xã|Phường) / })).toHaveCount(0);
  });
}

test("a hospital's clerk is told that figures of the province lie outside the scope", async ({ target }) => {
  await expectNoProvinceFigures({ target });
});
