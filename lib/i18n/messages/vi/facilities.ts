import { facilityList } from "./facility-list";
import { facilityPage } from "./facility-page";

/** Words between two double asterisks print bold. Figures come in already formatted. */
export const facilities = {
  title: "Cơ sở y tế",
  kinds: {
    provincial_general_hospital: "Bệnh viện đa khoa tỉnh",
    provincial_specialised_hospital: "Bệnh viện chuyên khoa tỉnh",
    regional_general_hospital: "Bệnh viện đa khoa khu vực",
    medical_centre: "Trung tâm y tế",
    specialised_centre: "Trung tâm chuyên ngành",
    polyclinic: "Phòng khám đa khoa khu vực",
    maternity_home: "Nhà hộ sinh",
    private_hospital: "Bệnh viện ngoài công lập",
    private_clinic: "Phòng khám ngoài công lập",
    ministry_facility: "Cơ sở thuộc Bộ, ngành",
    police_facility: "Cơ sở thuộc Công an",
    military_facility: "Cơ sở thuộc Quân đội",
    social_care_unit: "Cơ sở trợ giúp xã hội",
    health_station: "Trạm y tế",
  },
  ownerships: {
    public: "Công lập",
    private: "Ngoài công lập",
    ministry: "Bộ, ngành",
    police: "Công an",
    military: "Quân đội",
  },
  levels: { specialised: "Chuyên sâu", basic: "Cơ bản", initial: "Ban đầu" },
  noLevel: "Chưa xếp cấp",
  beds: {
    planned: "Giường kế hoạch",
    actual: "Giường thực kê",
    unit: "giường",
    difference: "Thực kê so kế hoạch",
    more: (n: string) => `thực kê nhiều hơn kế hoạch ${n} giường`,
    fewer: (n: string) => `thực kê ít hơn kế hoạch ${n} giường`,
    equal: "thực kê bằng kế hoạch",
    missing: {
      not_counted: "không tính giường tại trạm y tế",
      no_beds: "cơ sở không có giường",
      not_recorded: "chưa ghi nhận",
    },
    explained:
      "Giường kế hoạch là chỉ tiêu được cấp có thẩm quyền giao, không phải giường đã kê; giường thực kê là giường đã đặt tại khoa, phòng. Hai số để cạnh nhau, không cộng.",
  },
  records: {
    title: "Bệnh án điện tử",
    since: (date: string) => `từ ${date}`,
    sinceLabel: "dùng bệnh án điện tử từ ngày",
    none: "chưa dùng",
    missing: { not_covered: "không thuộc diện đếm", not_reported: "chưa báo cáo" },
    explained:
      "Chỉ đếm cơ sở có giường bệnh; trạm y tế không thuộc diện này. Ngày là ngày đầu tiên có số liệu ghi nhận cơ sở đã dùng.",
  },
  recorded: {
    by: (name: string) => `${name} ghi`,
    loaded: "nạp cùng hệ thống",
    column: "Ghi nhận",
  },
  list: facilityList,
  page: facilityPage,
};
