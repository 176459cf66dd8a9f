/** Kinds of commune-level units, which lists and squares leave out. */
const KIND = /^(Xã|Phường|Thị trấn|Đặc khu) /;

/** The name of a unit without its kind, by which people look for it: "Xã Tùng Lộc" is "Tùng Lộc". */
export function bareUnitName(vietnameseName: string): string {
  return vietnameseName.replace(KIND, "");
}
