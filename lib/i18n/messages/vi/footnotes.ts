export const footnotes = {
  title: "Ghi chú",
  sample:
    "SỐ LIỆU MẪU: số liệu cấp trạm của Hà Tĩnh được tạo ra để trình diễn, khớp với các tổng số đã công bố; không phải số liệu thật.",
  countingRule: {
    permanent: "Bác sĩ tại trạm: chỉ tính biên chế.",
    permanent_and_contract: "Bác sĩ tại trạm: tính biên chế và hợp đồng; luân phiên ghi riêng.",
    on_site_fte: "Bác sĩ tại trạm: tính mọi người có mặt, quy đổi toàn thời gian theo ngày.",
  },
  stationUnits:
    "Mức sàn tính theo đơn vị hành chính cấp xã từ 1/7/2025; 209 trạm cũ là điểm trạm của 69 đơn vị cho đến khi sắp xếp (theo số liệu mẫu) ngày 1/1/2026.",
  linear: (onTrack: string, atRisk: string) =>
    `Trạng thái theo phương pháp lộ trình tuyến tính (ngưỡng ${onTrack} và ${atRisk}); đơn vị chưa báo cáo tính theo trường hợp xấu hơn.`,
  population: (value: string, kind: string, date: string) =>
    `Tỷ lệ trên dân số tính theo ${kind} ${date}: ${value} người.`,
  missing: "… : có phát sinh nhưng chưa có số liệu. Không bao giờ thay bằng 0.",
  levels: "Chỉ tiêu của tỉnh và của cả nước đặt cạnh nhau, không gộp.",
};
