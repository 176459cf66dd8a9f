/** For a word that begins a line on its own and stands inside a sentence here: "Đúng tiến độ" is "đúng tiến độ". */
export function lowerFirst(text: string): string {
  return text.slice(0, 1).toLocaleLowerCase("vi") + text.slice(1);
}
