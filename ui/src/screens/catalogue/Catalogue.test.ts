import { expect, test } from "vitest";
import type { Catalogue, PackPreview } from "../../generated/api";
import { i18n } from "../../lib/i18n.svelte";
import { catalogueOf, schemeOf } from "../../test/catalogue";
import { click, find, lastCall, openApp, press, settle, shown, text, type } from "../../test/app";
import type { Backend } from "../../test/backend";

const CATALOGUE = catalogueOf([schemeOf("nittp"), schemeOf("aiss")]);

const PREVIEW: PackPreview = {
  kind: "catalogue",
  version: "2027.1",
  current: CATALOGUE.version,
  published: "2027-01-15",
  owner: null,
  fingerprint: "3F6C 1D2E 4B5A 90AB",
  signer: null,
  changes: [
    {
      id: "nittp",
      name: { en: "Training Programme", "zh-Hant-HK": "培訓計劃" },
      kind: "changed",
      before: "open",
      after: "closed",
      aspects: ["state"],
    },
  ],
  added: 0,
  removed: 0,
  changed: 1,
  closed: 1,
  companies: 14,
  gain: [],
  lose: [{ id: "a1", name: "康記", schemes: ["nittp"] }],
};

async function opened(prepare: (backend: Backend) => unknown = () => undefined): Promise<Backend> {
  const backend = await openApp((backend) => {
    backend.given.get_catalogue = () => CATALOGUE;
    backend.given.trusted_keys = () => [];
    backend.given.preview_pack = () => PREVIEW;
    prepare(backend);
  });
  await press("catalogue");
  await settle();
  // What was searched for is kept while the page lives, and all tests share one page.
  await type("#catalogue-search", "");
  return backend;
}

const entries = () =>
  [...document.querySelectorAll<HTMLElement>("[data-entry]")].map((one) => one.dataset.entry);

test("the search answers while one types, in either language, and says how many it found", async () => {
  await opened();
  expect(shown()).toBe("catalogue");
  const all = entries().length;
  expect(all).toBe(CATALOGUE.schemes.length + CATALOGUE.resources.length);
  const first = CATALOGUE.schemes[0];
  await type("#catalogue-search", first?.entry.name["zh-Hant-HK"] ?? "");
  expect(entries()).toContain(first?.entry.id);
  await type("#catalogue-search", "zzzz");
  expect(entries()).toEqual([]);
  expect(text()).toContain(`Nothing found among ${all} entries`);
});

test("a pack is shown with what it changes, and installed only once its number was compared and named", async () => {
  const installed: Catalogue = { ...CATALOGUE, version: "2027.1" };
  const backend = await opened((backend) => {
    backend.pack = { name: "jan.readiness-pack", base64: "AAAA" };
    backend.given.install_pack = () => installed;
  });
  await press("choose-pack");
  await settle();
  expect(text()).toContain("One entry changed, one of them closed; 0 new, 0 gone.");
  expect(text()).toContain("Of the 14 companies in your list, 0 gain and 1 lose a scheme.");
  expect(text()).toContain("3F6C 1D2E 4B5A 90AB");
  const install = find<HTMLButtonElement>('[data-action="install-pack"]');
  expect(install.disabled).toBe(true);
  await type("#trust-name", "SME centre");
  expect(install.disabled).toBe(true);
  await click('input[name="compared"]');
  expect(install.disabled).toBe(false);
  await press("install-pack");
  await settle();
  expect(lastCall(backend, "install_pack")).toEqual({ base64: "AAAA", trust_as: "SME centre" });
  expect(text()).toContain("Installed: version 2027.1.");
});

test("going back asks once more", async () => {
  const packed: Catalogue = {
    ...CATALOGUE,
    pack: { signer: "SME centre", fingerprint: "3F6C", installed: "2027-01-20T10:00:00+08:00" },
  };
  const backend = await opened((backend) => {
    backend.given.get_catalogue = () => packed;
    backend.given.roll_back_catalogue = () => CATALOGUE;
  });
  await press("go-back");
  expect(backend.calls.some(({ name }) => name === "roll_back_catalogue")).toBe(false);
  await press("go-back-sure");
  await settle();
  expect(text()).toContain("It came with the program.");
});

test("the Chinese page is Chinese", async () => {
  await opened();
  i18n.set("zh-Hant-HK");
  await settle();
  expect(text()).toContain("更新目錄");
  expect(text()).not.toContain("Open a pack");
});

test("the list can be narrowed to how entries stand, and is as it was when one comes back", async () => {
  await opened((backend) => {
    const closed = schemeOf("tvp", {}, { state: "ceased", verified_on: "2020" });
    const old = schemeOf("old", {}, { verified_on: "2025", age: "stale" });
    const undated = schemeOf("undated", {}, { verified_on: null, age: "undated" });
    backend.given.get_catalogue = () => catalogueOf([schemeOf("nittp"), closed, old, undated]);
  });
  expect(text()).toContain("The oldest of what is open is Name old, verified in 2025.");
  expect(text()).toContain("For one entry that is open, no source gives a date.");
  const select = find<HTMLSelectElement>("#catalogue-standing");
  select.value = "over";
  select.dispatchEvent(new Event("change", { bubbles: true }));
  await settle();
  expect(entries()).toEqual(["tvp"]);
  await click("[data-entry] button");
  expect(shown()).toBe("entry");
  await press("back");
  await settle();
  expect(shown()).toBe("catalogue");
  expect(entries()).toEqual(["tvp"]);
  const again = find<HTMLSelectElement>("#catalogue-standing");
  again.value = "";
  again.dispatchEvent(new Event("change", { bubbles: true }));
  await settle();
});

test("the focus goes along: to the preview, to the question, and back to the button", async () => {
  const pack = { signer: "SME centre", fingerprint: "3F6C", installed: "2027-01-20T10:00:00+08:00" };
  await opened((backend) => {
    backend.given.get_catalogue = () => ({ ...CATALOGUE, pack });
    backend.pack = { name: "jan.readiness-pack", base64: "AAAA" };
  });
  await press("go-back");
  await settle();
  expect(document.activeElement?.getAttribute("data-action")).toBe("go-back-sure");
  await press("go-back-not");
  await settle();
  expect(document.activeElement?.getAttribute("data-action")).toBe("go-back");
  await press("choose-pack");
  await settle();
  expect(document.activeElement?.tagName).toBe("H3");
  await press("cancel-pack");
  await settle();
  expect(document.activeElement?.getAttribute("data-action")).toBe("choose-pack");
});

test("a pack that cannot be trusted is refused in the application's words", async () => {
  await opened((backend) => {
    backend.pack = { name: "bad.readiness-pack", base64: "AAAA" };
    const refused = {
      code: "pack",
      message: "This is not a pack.",
      hint: "Ask again.",
      detail: "",
      problems: [],
    };
    backend.failing.set("preview_pack", refused);
  });
  await press("choose-pack");
  await settle();
  expect(find("[role=alert]").textContent).toContain("This is not a pack.");
  expect(document.querySelector("[data-preview]")).toBeNull();
});
