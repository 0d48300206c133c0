import { expect, test } from "vitest";
import type { BrandKit, ColoursChecked } from "../../generated/api";
import { brand } from "../../lib/brand.svelte";
import { click, find, lastCall, openApp, openAt, press, settle, shown, text, type } from "../../test/app";
import type { Backend } from "../../test/backend";

const PICTURE = { address: "data:image/png;base64,AAAA", base64: "AAAA", ratio: 3 };
const WORDS = { en: "", "zh-Hant-HK": "" };
const KIT: BrandKit = {
  main: "#003366",
  soft: "#e0e8f0",
  soft_chosen: true,
  cover_line: { en: "Prepared by Lee", "zh-Hant-HK": "" },
  footer: WORDS,
  disclaimer: WORDS,
  logo: { alt: { en: "Logo of Lee", "zh-Hant-HK": "" }, picture: PICTURE },
};

/** Yellow cannot be read, everything else can. */
function checked({ main, soft }: { main: string; soft?: string }): ColoursChecked {
  const pale = main === "#ffcc00";
  const ratio = pale ? "1.51:1" : "9.00:1";
  return {
    main: { colour: main, ratio, needed: 4.5, offer: pale ? "#8a6d00" : null },
    soft: { colour: soft ?? "#dddddd", ratio: "5.00:1", needed: 4.5, offer: null },
    bands: ["#fafafa", "#eeeeee", "#cccccc", "#999999"],
  };
}

async function open(kit: BrandKit | null = null, prepare: (backend: Backend) => void = () => undefined) {
  brand.keep(null);
  const backend = await openApp((backend) => {
    backend.given.brand = () => kit;
    backend.given.check_colours = checked;
    backend.given.read_logo = () => PICTURE;
    backend.given.set_brand = () => KIT;
    backend.given.remove_brand = () => null;
    prepare(backend);
  });
  await press("settings");
  await press("open-brand");
  await settle();
  expect(shown()).toBe("brand");
  return backend;
}

test("a look is put together, saved as a whole and offered from then on", async () => {
  const backend = await open(null, (backend) => (backend.logo = { name: "lee.svg", base64: "PHN2Zz4=" }));
  await press("choose-logo");
  expect(lastCall(backend, "read_logo")).toEqual({ name: "lee.svg", base64: "PHN2Zz4=" });
  expect(find<HTMLImageElement>("main img").src).toBe(PICTURE.address);
  await type("#brand-alt-zh-Hant-HK", "李氏的標誌");
  await type("#brand-main-code", "#003366");
  await type("#brand-cover-line-en", "Prepared by Lee");
  await press("save-brand");
  expect(lastCall(backend, "set_brand")).toEqual({
    main: "#003366",
    cover_line: { en: "Prepared by Lee", "zh-Hant-HK": "" },
    footer: WORDS,
    disclaimer: WORDS,
    logo: { name: "lee.svg", base64: "AAAA", alt: { en: "", "zh-Hant-HK": "李氏的標誌" } },
  });
  expect(text()).toContain("Your brand is saved");
});

test("a logo without a description is not saved, and the field is named", async () => {
  const backend = await open(null, (backend) => (backend.logo = { name: "lee.png", base64: "AAAA" }));
  await press("choose-logo");
  await press("save-brand");
  expect(lastCall(backend, "set_brand")).toBeUndefined();
  expect(find("[role=alert] a").getAttribute("href")).toBe("#brand-alt-en");
  await press("sample");
  expect(lastCall(backend, "save_brand_sample")).toBeUndefined();
});

test("a colour that cannot be read says how far it is off, and one press mends it", async () => {
  await open();
  await type("#brand-main-code", "#ffcc00");
  await settle();
  const said = () => find("#brand-main-check").textContent;
  expect(said()).toContain("1.51:1");
  expect(said()).toContain("4.5:1");
  await press("offer-brand-main");
  expect(find<HTMLInputElement>("#brand-main-code").value).toBe("#8a6d00");
  expect(said()).toContain("easy to read");
  await type("#brand-main-code", "yellow");
  expect(said()).toContain("six digits");
});

test("the light colour follows the main one until it is chosen", async () => {
  const backend = await open();
  expect(document.querySelector("#brand-soft")).toBeNull();
  await click("[name=soft-chosen]");
  expect(find<HTMLInputElement>("#brand-soft-code").value).toBe("#dddddd");
  await type("#brand-soft-code", "#eef2f7");
  await settle();
  expect(lastCall(backend, "check_colours")).toEqual({ main: "#00563c", soft: "#eef2f7" });
});

test("what is kept is shown, and a draft outlives a look at another screen", async () => {
  await open(KIT);
  expect(find<HTMLInputElement>("#brand-cover-line-en").value).toBe("Prepared by Lee");
  await type("#brand-footer-en", "2345 6789");
  expect(text()).toContain("Not saved yet.");
  await press("back");
  await press("open-brand");
  await settle();
  expect(find<HTMLInputElement>("#brand-footer-en").value).toBe("2345 6789");
});

test("a look is removed only after asking", async () => {
  const backend = await open(KIT);
  await press("remove-brand");
  await press("remove-brand-no");
  expect(lastCall(backend, "remove_brand")).toBeUndefined();
  await press("remove-brand");
  await press("remove-brand-yes");
  expect(text()).toContain("Your brand is removed.");
  expect(document.querySelector("main img")).toBeNull();
});

test("an unfit logo leaves the one before and says why", async () => {
  const backend = await open(KIT, (backend) => (backend.logo = { name: "x.svg", base64: "AAAA" }));
  const why = {
    code: "logo",
    message: "x.svg cannot be used as a logo: gradients",
    hint: "",
    detail: "",
    problems: [],
  };
  backend.failing.set("read_logo", why);
  await press("choose-logo");
  expect(find("[role=alert]").textContent).toContain("gradients");
  expect(find<HTMLImageElement>("main img").src).toBe(PICTURE.address);
});

test("a report offers no look where there is none", async () => {
  const backend = await openAt("report");
  await settle();
  expect(document.querySelector("[name=brand]")).toBeNull();
  await press("report");
  expect(lastCall(backend, "save_report")).toMatchObject({ options: { brand: false } });
});

test("a report takes the look where there is one, unless told otherwise", async () => {
  const backend = await openAt("report", (backend) => (backend.given.brand = () => KIT));
  await settle();
  expect(find<HTMLInputElement>("[name=brand]").checked).toBe(true);
  await press("report");
  expect(lastCall(backend, "save_report")).toMatchObject({ options: { brand: true } });
  await click("[name=brand]");
  await press("report");
  expect(lastCall(backend, "save_report")).toMatchObject({ options: { brand: false } });
});
