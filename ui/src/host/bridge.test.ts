import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { bridge } from "./bridge";

const asked: { address: string; request: RequestInit }[] = [];
let answer: () => Response = () => new Response("null");

beforeEach(() => {
  asked.length = 0;
  sessionStorage.clear();
  vi.stubGlobal("fetch", (address: string, request: RequestInit) => {
    asked.push({ address, request });
    if (address === "/session") return Promise.resolve(new Response('{"session":"s1"}'));
    return Promise.resolve(answer());
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  answer = () => new Response("null");
  history.replaceState(null, "", "/");
});

test("the one-time token is exchanged once and leaves the address", async () => {
  location.hash = "#token=once";
  const host = bridge();
  await host.call("undo", null);
  await host.call("redo", null);
  expect(asked.map((one) => one.address)).toEqual(["/session", "/api/undo", "/api/redo"]);
  expect(asked[0]?.request.body).toBe('{"token":"once"}');
  expect(asked[1]?.request.headers).toMatchObject({ authorization: "Bearer s1" });
  expect(location.hash).toBe("");
});

test("a reloaded page finds its session again", async () => {
  sessionStorage.setItem("readiness-session", "kept");
  await bridge().call("open_assessment", { id: "a" });
  expect(asked).toHaveLength(1);
  expect(asked[0]?.request.headers).toMatchObject({ authorization: "Bearer kept" });
  expect(asked[0]?.request.body).toBe('{"id":"a"}');
});

test("the application's own error comes through as it is", async () => {
  const error = { code: "disk-full", message: "Full", hint: "", detail: "", problems: [] };
  answer = () => new Response(JSON.stringify(error), { status: 500 });
  await expect(bridge().call("undo", null)).rejects.toEqual(error);
});

test("a program that does not answer, or answers nonsense, is unreachable", async () => {
  answer = () => new Response("<html>", { status: 502 });
  await expect(bridge().call("undo", null)).rejects.toMatchObject({ code: "bridge-unreachable" });
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("refused")));
  await expect(bridge().call("undo", null)).rejects.toMatchObject({ code: "bridge-unreachable" });
});

test("the same address opened again in its tab goes on with the session it had", async () => {
  sessionStorage.setItem("readiness-session", "kept");
  location.hash = "#token=spent";
  const refused = new Response('{"code":"session","message":""}', { status: 403 });
  vi.stubGlobal("fetch", (address: string, request: RequestInit) => {
    asked.push({ address, request });
    return Promise.resolve(address === "/session" ? refused : answer());
  });
  await bridge().call("undo", null);
  expect(asked[1]?.request.headers).toMatchObject({ authorization: "Bearer kept" });
});

test("what browsers refuse to keep alive is sent without it", async () => {
  sessionStorage.setItem("readiness-session", "kept");
  await bridge().call("preview_pack", { base64: "A".repeat(100_000) });
  await bridge().call("undo", null);
  expect(asked.map(({ request }) => request.keepalive)).toEqual([false, true]);
});
