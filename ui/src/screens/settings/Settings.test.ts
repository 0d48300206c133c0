import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ChangeSettings, Settings as Wire, Start } from "../../generated/api";
import { useHost, type Host } from "../../host";
import { i18n } from "../../lib/i18n.svelte";
import { session } from "../../lib/session.svelte";
import { QUESTIONNAIRE } from "../result/sample";
import Settings from "./Settings.svelte";

const BEGIN: Wire = {
  language: "en",
  suggested_language: "en",
  number_keys: false,
  both_languages: false,
  theme: "system",
};
const call = vi.fn((_name: string, change: ChangeSettings) => Promise.resolve({ ...BEGIN, ...change }));

beforeEach(() => {
  i18n.set("en");
  call.mockClear();
  useHost({ kind: "browser", call } as unknown as Host);
  session.start = { questionnaire: QUESTIONNAIRE, settings: BEGIN } as Start;
  render(Settings);
});

describe("settings", () => {
  it("take effect at once and are stored", async () => {
    await fireEvent.click(screen.getByLabelText("Dark"));
    await vi.waitFor(() => expect(document.documentElement.dataset.theme).toBe("dark"));
    expect(call).toHaveBeenCalledWith("change_settings", { theme: "dark" });
    await fireEvent.click(screen.getByLabelText("As the computer is set"));
    await vi.waitFor(() => expect(document.documentElement.dataset.theme).toBeUndefined());
  });

  it("leave the number keys off until they are switched on", async () => {
    const keys = screen.getByRole<HTMLInputElement>("checkbox");
    expect(keys.checked).toBe(false);
    await fireEvent.click(keys);
    await vi.waitFor(() => expect(call).toHaveBeenCalledWith("change_settings", { number_keys: true }));
  });

  it("change the language of the page they stand on", async () => {
    await fireEvent.click(screen.getByLabelText("繁體中文"));
    await vi.waitFor(() => expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("設定"));
    expect(document.documentElement.lang).toBe("zh-Hant-HK");
  });
});
