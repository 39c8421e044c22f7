import { mount } from "svelte";
import "../lib/tokens.css";
import { learn } from "../lib/words.svelte";
import Accessibility from "./Accessibility.svelte";

void learn("all").then(() => mount(Accessibility, { target: document.getElementById("app")! }));
