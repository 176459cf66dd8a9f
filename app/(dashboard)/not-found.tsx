import { NotFoundMessage } from "@/components/ui/not-found-message";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";

/** Inside the bar, whose layout already has the page's `main`. */
export default async function DashboardNotFound() {
  const { errors } = (await getRequestPreferences()).messages;
  return (
    <div className="mx-auto grid max-w-prose justify-items-start gap-4 px-4 py-12">
      <NotFoundMessage title={errors.notFoundTitle} text={errors.codes.not_found} home={errors.home} />
    </div>
  );
}
