import { expect } from "../fixtures/app-test";
import type { OverviewPage } from "../pages/overview-page";
import type { TargetPage } from "../pages/target-page";

const FLOOR = "Mỗi trạm y tế có ít nhất 4 bác sĩ";

/** What a person sees who belongs to the station of Phường Thành Sen: its five doctors, and no other station. */
export async function expectOwnStation({ overview, target }: { overview: OverviewPage; target: TargetPage }) {
  await overview.open();
  await expect(overview.main).toContainText("1/1 trạm đã báo cáo");
  await expect(overview.main).toContainText("Trang này chỉ có số liệu của Trạm Y tế Phường Thành Sen.");
  await expect(overview.row(FLOOR)).toContainText("đủ mức sàn");
  await expect(overview.tiles).toHaveCount(0);
  await expect(overview.main).not.toContainText("69/69");

  await overview.open({ asOf: "2026-10-31" });
  await expect(overview.main).not.toContainText("66/69");

  await target.open("T-HT-1", { asOf: "2026-10-31" });
  await expect(target.main).toContainText(/đo tại phường Thành Sen/i);
  await expect(target.figure("bác sĩ tại trạm")).toHaveText("5");
  await expect(target.tiles).toHaveCount(0);
  const meeting = target.card("Trạm đạt mức sàn 4 bác sĩ").getByRole("listitem");
  await expect(meeting).toHaveText([/^Phường Thành Sen/]);
  await expect(target.main.getByRole("rowheader", { name: /^(Xã|Phường) / })).toHaveCount(0);
}

/** Figures of the whole province are kept from the page, not shown as 0. */
export async function expectNoProvinceFigures({ target }: { target: TargetPage }) {
  await target.open("T-HT-4");
  await expect(target.outsideScope).toBeVisible();
  await expect(target.main).toContainText("Số liệu chung của tỉnh nằm ngoài phạm vi của tài khoản này.");
}
