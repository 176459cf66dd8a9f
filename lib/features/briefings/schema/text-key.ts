import { SECTIONS, TOPICS } from "@/lib/domain/briefings/sections";

/** Where texts stand that carry over: in every part, and around them. Elsewhere one would be kept and never be seen. */
const STANDING_PLACES: readonly string[] = ["intro", "closing", "recipients", "signer", ...SECTIONS, ...TOPICS];

/** What a key of a text stands for: a whole part (only switched), a text that carries over, or a generated paragraph. */
export function kindOfTextKey(key: string): "part" | "standing" | "paragraph" {
  if (SECTIONS.some((section) => key === `section:${section}`)) return "part";
  if (TOPICS.some((topic) => key === `topic:${topic}`)) return "part";
  return STANDING_PLACES.some((place) => key === `standing:${place}`) ? "standing" : "paragraph";
}
