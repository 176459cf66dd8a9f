import { cleanLine } from "./clean-text";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text between two tags, or in an attribute. */
export function xmlText(text: string): string {
  return cleanLine(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
