import { mount } from "svelte";
import "../lib/tokens.css";
import Workspace from "./Workspace.svelte";

mount(Workspace, { target: document.getElementById("app")! });
