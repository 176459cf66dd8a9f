import { expect } from "../fixtures/app-test";
import type { OverviewPage } from "../pages/overview-page";
import type { TargetPage } from "../pages/target-page";

const FLOOR = "Mỗi trạm y tế có ít nhất 4 bác sĩ";

/** What everybody sees who may see the whole province with its drafts. */
export async function expectWholeProvince({ overview, target }: { overview: OverviewPage; target: TargetPage }) {
  await overview.open();
  await expect(overview.main).toContainText("69/69 trạm đã báo cáo");
  await expect(overview.main).toContainText("Tháng 10/2026 chưa khóa sổ: 66/69 trạm");
  await expect(overview.row(FLOOR)).toContainText("thiếu 71 bác sĩ");
  await expect(overview.tiles).toHaveCount(69);

  await overview.open({ asOf: "2026-10-31" });
  await expect(overview.main).toContainText("66/69 trạm đã báo cáo");
  await expect(overview.row(FLOOR)).toContainText("tối đa 78 nếu 3 trạm chưa báo cáo đều trống");

  await target.open("T-HT-1", { asOf: "2026-10-31" });
  await expect(target.figure("bác sĩ còn thiếu")).toHaveText("66");
  await expect(target.tiles).toHaveCount(69);
}
