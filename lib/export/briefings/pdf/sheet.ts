import type { Layout } from "@/lib/domain/briefings/kinds";

export type Margins = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };

const POINTS_PER_MM = 72 / 25.4;
const A4 = { width: 210, height: 297 } as const;
/** The tallest a picture may be, so that it shares its page with the words about it. */
const TALLEST_PICTURE_MM = 110;

/** In millimetres: Decree 30/2020/NĐ-CP, Appendix I; Guidance 05-HD/VPTW (docs: domain, sections 4.1 and 4.2). */
export const MARGINS: Readonly<Record<Layout, Margins>> = {
  state: { top: 20, bottom: 20, left: 30, right: 15 },
  party: { top: 20, bottom: 20, left: 30, right: 15 },
};

/** What is left for words between the margins, in points. */
export function textWidth({ layout, isLandscape }: { layout: Layout; isLandscape: boolean }): number {
  const { left, right } = MARGINS[layout];
  return ((isLandscape ? A4.height : A4.width) - left - right) * POINTS_PER_MM;
}

/** As wide as the words around it, unless it would be too tall, in points. */
export function pictureWidth(picture: { readonly width: number; readonly height: number }, room: number): number {
  const tallest = TALLEST_PICTURE_MM * POINTS_PER_MM;
  return Math.min(room, (tallest * picture.width) / picture.height);
}
