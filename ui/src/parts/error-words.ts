// The application's errors bring their own words. Only when it could not be asked at all do they come from here.

import type { WireError } from "../generated/api";
import { t } from "../lib/i18n.svelte";

/** Message and hint of an error. */
export function errorWords(error: WireError): { message: string; hint: string } {
  if (error.message !== "") return { message: error.message, hint: error.hint };
  if (error.code === "bridge-unreachable") {
    return { message: t("shell-unreachable"), hint: t("shell-unreachable.hint") };
  }
  // Only the page opened from the address that the program gave out may talk to it.
  if (error.code === "session" || error.code === "host") {
    return { message: t("shell-no-session"), hint: t("shell-no-session.hint") };
  }
  return { message: t("shell-unexpected"), hint: t("shell-unexpected.hint") };
}
