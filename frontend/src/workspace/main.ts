import { mount } from "svelte";
import "../lib/tokens.css";
import "./workspace.css";
import { learn } from "../lib/words.svelte";
import Workspace from "./Workspace.svelte";

void learn("all").then(() => mount(Workspace, { target: document.getElementById("app")! }));
