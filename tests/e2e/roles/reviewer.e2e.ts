import { expect, test } from "../fixtures/app-test";

test.use({ account: "reviewer" });

const FLOOR = "Mỗi trạm y tế có ít nhất 4 bác sĩ";

test("the reviewer is not told of the open month", async ({ overview }) => {
  await overview.open();
  await expect(overview.main).toContainText("69/69 trạm đã báo cáo");
  await expect(overview.main).not.toContainText("chưa khóa sổ");
  await expect(overview.asOf.getByRole("option", { name: /31\/10\/2026/ })).toHaveCount(0);
});

test("asked for the end of the open month, the overview shows the reviewer the approved September", async ({
  overview,
}) => {
  await overview.open({ asOf: "2026-10-31" });
  await expect(overview.main).toContainText("69/69 trạm đã báo cáo");
  await expect(overview.row(FLOOR)).toContainText("thiếu 71 bác sĩ");
  await expect(overview.main).not.toContainText("66/69");
  await expect(overview.main).not.toContainText("tối đa 78");
});

test("asked for the end of the open month, the target's page shows the reviewer the approved September", async ({
  target,
}) => {
  await target.open("T-HT-1", { asOf: "2026-10-31" });
  await expect(target.figure("bác sĩ còn thiếu")).toHaveText("71");
  await expect(target.main).toContainText("69/69 trạm đã báo cáo · đã duyệt");
  await expect(target.main).not.toContainText("66/69");
  await expect(target.main).not.toContainText("chưa duyệt");
  await expect(target.silent).toHaveCount(0);
});

test("files hold the approved September too", async ({ page }) => {
  const stations = await (await page.request.get("/targets/T-HT-1/stations.csv?asOf=2026-10-31")).text();
  expect(stations.trimEnd().split("\r\n")).toHaveLength(70);
  expect(stations).not.toContain("chưa duyệt");
  const series = await (await page.request.get("/targets/T-HT-1/series.csv?asOf=2026-10-31")).text();
  expect(series).toContain("T-HT-1,2026-09-30,71,");
  expect(series).not.toContain("T-HT-1,2026-10-31,66,");
});
