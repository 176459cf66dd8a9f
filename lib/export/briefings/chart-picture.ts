import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import type { ChartBlock } from "./document";
import { BriefingRenderError } from "./render-error";

const FOLDER = join("node_modules", "@expo-google-fonts", "tinos");
const FILES = [
  "400Regular/Tinos_400Regular.ttf",
  "400Regular_Italic/Tinos_400Regular_Italic.ttf",
  "700Bold/Tinos_700Bold.ttf",
  "700Bold_Italic/Tinos_700Bold_Italic.ttf",
] as const;
/** A picture is held in memory dot by dot; more than this is a fault of its measures, not a chart. */
const LARGEST_SIDE = 8_000;

/**
 * A chart as a PNG, `scale` dots for each unit of its view box. Only Tinos is offered to it, so that every machine draws
 * the same dots. A chart that cannot be drawn is named in the error.
 */
export async function chartPng(chart: ChartBlock, scale: number): Promise<Uint8Array> {
  const width = Math.round(chart.width * scale);
  const height = Math.round(chart.height * scale);
  if (!isSide(width) || !isSide(height))
    throw new BriefingRenderError(chart.key, `picture of ${width} × ${height} dots`);
  try {
    const picture = await renderAsync(chart.svg, {
      fitTo: { mode: "width", value: width },
      background: "#ffffff",
      font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: "Tinos", serifFamily: "Tinos" },
    });
    return new Uint8Array(picture.asPng());
  } catch (error) {
    throw new BriefingRenderError(chart.key, error instanceof Error ? error.message : String(error));
  }
}

const isSide = (side: number) => Number.isFinite(side) && side >= 1 && side <= LARGEST_SIDE;

const fontFiles = () => FILES.map((file) => join(/* turbopackIgnore: true */ process.cwd(), FOLDER, file));
