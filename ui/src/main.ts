import { mount } from "svelte";
import App from "./App.svelte";
import { keepFocus } from "./focusKeeper";
import { rememberTyping } from "./textHistory";
import "./style/tokens.css";
import "./style/base.css";
import "./style/chart.css";
import "../../src-tauri/core/src/view/prose/formulas.css";

const target = document.getElementById("app");
rememberTyping();
keepFocus();
if (target) mount(App, { target });
