import type { Language } from "@/lib/i18n/language";

interface Statement {
  readonly title: string;
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
}

const vi: Statement = {
  title: "Khả năng tiếp cận",
  sections: [
    {
      heading: "Mức hướng tới",
      paragraphs: [
        "Hệ thống hướng tới mức AA của Hướng dẫn về khả năng tiếp cận nội dung web (WCAG) 2.2, theo tinh thần Thông tư 26/2020/TT-BTTTT. Các trang được kiểm tra tự động bằng axe trong trình duyệt thật mỗi khi thay đổi; việc kiểm tra này không thay thế người dùng thật.",
      ],
    },
    {
      heading: "Đã làm",
      paragraphs: [
        "Trạng thái luôn có biểu tượng và chữ, không chỉ có màu. Mỗi biểu đồ có bảng số liệu đi kèm. Mọi trang đọc được khi không có JavaScript, dùng được bằng bàn phím, ở chiều rộng từ 320 điểm ảnh, với nền sáng, nền tối và khi in.",
      ],
    },
    {
      heading: "Chưa làm",
      paragraphs: [
        "Chưa có đánh giá của đơn vị độc lập và chưa thử với người dùng trình đọc màn hình tiếng Việt. Phần tương tác của biểu đồ cần JavaScript; bảng số liệu thì không.",
      ],
    },
    {
      heading: "Báo khó khăn",
      paragraphs: [
        "Khi gặp khó khăn, xin báo cho quản trị viên hệ thống của Sở Y tế, nêu địa chỉ trang và thiết bị đang dùng.",
      ],
    },
  ],
};

const en: Statement = {
  title: "Accessibility",
  sections: [
    {
      heading: "What we aim for",
      paragraphs: [
        "The system aims at level AA of the Web Content Accessibility Guidelines (WCAG) 2.2, in the sense of Circular 26/2020/TT-BTTTT. Pages are checked automatically with axe in a real browser on every change; that does not replace people.",
      ],
    },
    {
      heading: "What is done",
      paragraphs: [
        "A status always has an icon and a word, never colour alone. Every chart has its table. All pages can be read without JavaScript, used with the keyboard, at widths from 320 pixels, in light, in dark and on paper.",
      ],
    },
    {
      heading: "What is not done",
      paragraphs: [
        "There has been no independent assessment, and no trial with users of Vietnamese screen readers. Interaction with charts needs JavaScript; their tables do not.",
      ],
    },
    {
      heading: "Telling us",
      paragraphs: [
        "Tell the system administrator of the Department of Health what is difficult, with the page's address and your device.",
      ],
    },
  ],
};

export const statements: Readonly<Record<Language, Statement>> = { vi, en };
