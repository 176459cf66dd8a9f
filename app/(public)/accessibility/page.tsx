import type { Metadata } from "next";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import { statements } from "./statement";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await getRequestPreferences();
  return { title: statements[language].title };
}

export default async function AccessibilityPage() {
  const { language } = await getRequestPreferences();
  const statement = statements[language];
  return (
    <article className="grid max-w-prose gap-6">
      <h1 className="text-title font-semibold">{statement.title}</h1>
      {statement.sections.map((section) => (
        <section key={section.heading} className="grid gap-1">
          <h2 className="text-lead font-semibold">{section.heading}</h2>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </article>
  );
}
