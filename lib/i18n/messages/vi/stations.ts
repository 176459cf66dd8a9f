import { stationList } from "./station-list";
import { stationPage } from "./station-page";

/** Words between two double asterisks print bold. Figures come in already formatted. */
export const stations = {
  title: "Trạm y tế",
  facts: {
    until: (date: string) => `Số liệu đến **${date}**`,
    reported: (n: string, total: string) => `**${n}/${total}** trạm đã báo cáo`,
    provisional: "sơ bộ, chưa duyệt",
    notCounted: "chưa có số liệu",
  },
  rule: {
    permanent: "chỉ tính biên chế",
    permanent_contract: "tính biên chế và hợp đồng",
    on_site_fte: "tính mọi người có mặt, quy đổi toàn thời gian",
  },
  since: {
    month: (month: string) => `từ ${month}`,
    monthOrBefore: (month: string) => `từ ${month} hoặc trước đó`,
    cellOrBefore: (month: string) => `${month} hoặc trước`,
    known: (month: string) => `biết đến ${month}`,
    explained:
      "Tháng (hoặc ngày đếm) đầu tiên của đợt liên tục dưới mức sàn theo số liệu đã ghi nhận. Tháng chưa báo cáo không mở đầu và không chấm dứt một đợt; “hoặc trước” là đợt kéo dài về đến số liệu đầu tiên của trạm.",
  },
  list: stationList,
  page: stationPage,
};
