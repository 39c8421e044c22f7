import { mount } from "svelte";
import "../lib/tokens.css";
import { learn } from "../lib/words.svelte";
import Projector from "./Projector.svelte";

void learn("all").then(() => mount(Projector, { target: document.getElementById("app")! }));
