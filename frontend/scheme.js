// Applies the remembered choice of colours before anything is painted. Runs in the head, so it must stay short.
(() => {
  let scheme = null;
  try {
    scheme = localStorage.getItem("corridor-scheme");
  } catch {
    // Storage may be forbidden; then the system's colours stand.
  }
  if (scheme === "light" || scheme === "dark") {
    document.documentElement.style.colorScheme = scheme;
    document.documentElement.setAttribute("theme", scheme);
  }
})();
