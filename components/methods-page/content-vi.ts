import type { MethodNumbers, MethodSection } from "./method-section";

export function vietnameseSections(n: MethodNumbers): readonly MethodSection[] {
  return [
    {
      id: "terms",
      title: "Từ dùng trong phương pháp",
      blocks: [
        {
          kind: "terms",
          rows: [
            ["Yêu cầu", "ít nhất, trên (tăng là tốt); nhiều nhất, dưới (giảm là tốt); đúng bằng"],
            ["Mức gốc", "ngày và giá trị mà tiến độ được tính từ đó"],
            ["Đích", "ngày đến hạn và giá trị phải đạt; mốc trung gian là điểm có ngày nằm giữa mức gốc và đích"],
            [
              "Thực hiện",
              "số liệu đã duyệt mới nhất vào hoặc trước thời điểm xem; ngày của nó là ngày của chính số liệu, không phải thời điểm xem. Số liệu sau thời điểm xem bị bỏ qua ở mọi phương pháp",
            ],
            ["Đúng bằng", "vượt đích xa bao nhiêu thì coi như còn thiếu bấy nhiêu"],
            [
              "Đạt",
              "yêu cầu thỏa mãn giữa thực hiện và đích; “trên” và “dưới” là so sánh chặt. Cả năm phương pháp dùng chung",
            ],
            [
              "Số năm",
              "số năm tròn cộng số ngày còn lại chia cho số ngày của năm đó; ngày 29/2 có ngày kỷ niệm 28/2 trong năm thường. Từ 31/12/2015 đến 31/12/2030 là đúng 15 năm",
            ],
            [
              "Làm tròn",
              `không làm tròn khi tính; ngưỡng được so với dung sai ${n.tolerance}. Số in ra luôn đủ chữ số để không mâu thuẫn với trạng thái: 14,58 so với 14,6 in là 14,58`,
            ],
          ],
        },
      ],
    },
    {
      id: "linear",
      title: "1. Lộ trình cần có (quyết định màu của chỉ tiêu)",
      blocks: [
        {
          kind: "text",
          text: "Kế hoạch là các đoạn thẳng từ mức gốc qua các mốc trung gian đến đích. Tỷ số cho biết đoạn đã đi so với đoạn phải đi đến ngày có số liệu.",
        },
        {
          kind: "formulas",
          lines: [
            "đã đi = (thực hiện − mức gốc) / (đích − mức gốc)",
            "phải đi = (mức cần có − mức gốc) / (đích − mức gốc)",
            "tỷ số = đã đi / phải đi",
            "khoảng cách = đích − thực hiện; mỗi tháng cần = khoảng cách / (12 × số năm còn lại)",
          ],
        },
        {
          kind: "text",
          text: `Xếp theo thứ tự, điều kiện đúng đầu tiên quyết định: chưa có số liệu; đạt; không đạt (số liệu của ngày đến hạn trở đi); đến hạn, chưa có kết quả; chưa đến kỳ (lộ trình chưa đòi hỏi gì); đúng tiến độ (tỷ số từ ${n.onTrack}); chậm tiến độ (từ ${n.atRisk}); nguy cơ không đạt (từ 0); thụt lùi (dưới 0).`,
        },
        {
          kind: "text",
          text: "Chỉ tiêu giữ mức: khi mức gốc đã thỏa mãn yêu cầu thì không có đoạn đường phải đi; chỉ tiêu là “đạt” khi còn giữ được, ngược lại là “không đạt” hoặc “thụt lùi”.",
        },
      ],
    },
    {
      id: "trend",
      title: "2. Xu thế: giữ nhịp hiện nay thì đến đâu",
      blocks: [
        {
          kind: "text",
          text: `Hồi quy tuyến tính bình phương tối thiểu trên số liệu ${n.windowYears} năm gần nhất, cần ít nhất ${n.minimumPoints} số liệu, kéo đến ngày đến hạn kèm khoảng dự báo ${n.confidence} (phân phối Student).`,
        },
        {
          kind: "text",
          text: "Sẽ đạt: cận xấu hơn cũng tới đích. Có khả năng đạt: điểm dự báo tới đích. Khó đạt: chỉ cận tốt hơn tới đích. Sẽ không đạt: cả cận tốt hơn cũng không tới.",
        },
      ],
    },
    {
      id: "cagr",
      title: "3. Nhịp tăng bình quân (kiểu Eurostat, như Open SDG)",
      blocks: [
        {
          kind: "formulas",
          lines: [
            "nhịp đã có = (thực hiện / mức gốc)^(1 / số năm đã qua) − 1",
            "nhịp phải có = (đích / mức gốc)^(1 / số năm của kế hoạch) − 1",
            "tỷ số = nhịp đã có / |nhịp phải có|, theo hướng tốt của chỉ tiêu",
            "điểm: tỷ số ≥ 0,6 thì min(7,1429 × tỷ số − 4,2857; 5), ngược lại max(4,1667 × tỷ số − 2,5; −5)",
          ],
        },
        {
          kind: "text",
          text: `Tiến bộ rõ rệt từ ${n.substantial}, vừa phải từ ${n.moderate}, hạn chế từ 0, xấu đi khi dưới 0. Không áp dụng khi mới qua chưa đủ một năm, khi số liệu đổi dấu hoặc nhịp phải có bằng 0.`,
        },
      ],
    },
    {
      id: "un",
      title: "4. Biểu đồ tiến độ Liên hợp quốc",
      blocks: [
        {
          kind: "formulas",
          lines: [
            "dự báo = thực hiện × (1 + nhịp đã có)^(số năm còn lại)",
            "tỷ số = (dự báo − mức gốc) / (đích − mức gốc)",
          ],
        },
        {
          kind: "text",
          text: `Mức 3 khi tỷ số từ ${n.level3}, mức 2 từ ${n.level2}, còn lại mức 1. Cần ít nhất ${n.halfYear} năm từ mức gốc và các giá trị dương.`,
        },
      ],
    },
    {
      id: "healthy-people",
      title: "5. Phần trăm thay đổi mục tiêu đã đạt (Healthy People)",
      blocks: [
        { kind: "formulas", lines: ["phần trăm = 100 × (thực hiện − mức gốc) / (đích − mức gốc)"] },
        {
          kind: "text",
          text: `Đang cải thiện từ ${n.improving}%; đang xấu đi khi lùi xa đích ít nhất ${n.worsening}% của mức gốc; còn lại là ít hoặc không thay đổi.`,
        },
      ],
    },
    {
      id: "floor",
      title: "6. Mức sàn cho từng đơn vị (mỗi trạm ít nhất 4 bác sĩ)",
      blocks: [
        {
          kind: "text",
          text: "Không bao giờ dùng số bình quân và không dùng tổng số bác sĩ. Đơn vị chưa báo cáo được đếm riêng, không phải bằng 0.",
        },
        {
          kind: "formulas",
          lines: [
            "còn thiếu = Σ max(0, mức sàn − số bác sĩ) trên các đơn vị đã báo cáo",
            "thiếu nhiều nhất = còn thiếu + mức sàn × số đơn vị chưa báo cáo",
            "thiếu nếu điều chuyển tự do = max(0, mức sàn × số đơn vị đã báo cáo − tổng số)",
          ],
        },
        {
          kind: "text",
          text: "Ví dụ (6, 4, 3, 1) với mức sàn 4: 2/4 đơn vị đạt, thiếu 4, vượt 2. Ví dụ (6, 4, 3, chưa báo cáo): 2/3 đơn vị đã báo cáo đạt, thiếu 1, nhiều nhất 5.",
        },
        {
          kind: "text",
          text: "Trạng thái: lộ trình của số còn thiếu đi về 0, tính cho số đã báo cáo và cho trường hợp xấu nhất; khác nhau thì lấy trạng thái xấu hơn và gắn cờ báo cáo chưa đủ. Chỉ “đạt” khi mọi đơn vị đều báo cáo. Tỷ lệ đơn vị đạt có trạng thái riêng, đặt bên cạnh.",
        },
      ],
    },
    {
      id: "recurring",
      title: "7. Chỉ tiêu lặp lại hằng năm",
      blocks: [
        {
          kind: "text",
          text: "Mỗi năm là một chỉ tiêu riêng: từ 0 ngày 1/1 đến đích ngày 31/12, cộng dồn trong năm và bắt đầu lại từ tháng 1. Trước năm đầu tiên là “chưa đến kỳ”. Xu thế chỉ dùng số liệu của năm đó.",
        },
      ],
    },
  ];
}
