export const downloads = {
  label: "Tải bảng",
  xlsx: "Excel",
  csv: "CSV",
  data: "Số liệu",
  notes: "Ghi chú",
  asOf: (date: string) => `Số liệu đến ${date}`,
  sample: "Có SỐ LIỆU MẪU: số liệu giả định, không phải số liệu thật của tỉnh.",
  missing: "Ô trống: chưa có số liệu, không phải bằng 0.",
};
