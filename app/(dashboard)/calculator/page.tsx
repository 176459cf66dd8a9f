import type { Metadata } from "next";
import { CalculatorPage } from "@/components/calculator/calculator-page";
import { requireScope } from "@/lib/auth/gates";
import { readCalculator } from "@/lib/features/progress/schema/read-calculator";
import { readFloorCalculator } from "@/lib/features/progress/schema/read-floor-calculator";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import type { SearchParams } from "../search-params";

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await getRequestPreferences();
  return { title: messages.calculator.title };
}

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  await requireScope();
  const [params, { language }] = await Promise.all([searchParams, getRequestPreferences()]);
  const given = (name: string) => [params[name] ?? ""].flat()[0] ?? "";
  const isFloor = given("kind") === "floor";
  return (
    <CalculatorPage
      calculation={isFloor ? null : readCalculator(given, language)}
      floor={isFloor ? readFloorCalculator(given, language) : null}
      language={language}
    />
  );
}
