import { mount } from "svelte";
// The system's own Hong Kong face comes first. The bundled Noto Sans HK (regular, 4 MB in slices of which only the needed ones
// are read) is the last resort of a computer without any Chinese font; its bold is drawn by the engine, which saves another
// 4 MB for a rare case.
import "@fontsource/noto-sans-hk/400.css";
import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/forms.css";
import "./styles/print.css";
import App from "./App.svelte";

const target = document.getElementById("app");
if (target) mount(App, { target });
