package org.corridor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;

/** Copies a text, made whole with the address at which it can be checked on this server. */
final class CopyText extends Button {
    /**
     * Copies in the browser, within the click: some allow it nowhere else. Pages that came by plain HTTP have no clipboard;
     * there the old command copies from a field that is gone at once.
     */
    private static final String COPY = """
            this.addEventListener('click', async () => {
              const text = $0 + ', ' + new URL($1, document.baseURI).href + '\\n';
              let done = false;
              if (navigator.clipboard) {
                done = await navigator.clipboard.writeText(text).then(() => true, () => false);
              } else {
                const field = document.createElement('textarea');
                field.value = text;
                field.style = 'position:fixed;opacity:0';
                document.body.append(field);
                field.select();
                done = document.execCommand('copy');
                field.remove();
                this.focus();
              }
              this.dispatchEvent(new CustomEvent('corridor-copied', {detail: done}));
            });""";

    /**
     * Makes a button.
     *
     * @param text ends with the citation of the dataset, which the address then completes
     * @param address relative to the root
     */
    CopyText(String words, String text, String address) {
        super(words, Icon.COPY.create());
        addAttachListener(attach -> getElement().executeJs(COPY, text.strip(), address));
        getElement()
                .addEventListener(
                        "corridor-copied",
                        event -> tell(event.getEventData().get("event.detail").asBoolean()))
                .addEventData("event.detail");
    }

    private static void tell(boolean copied) {
        Notification.show(
                copied ? "Copied with source" : "The browser did not allow copying. Select the text instead",
                3000,
                Notification.Position.BOTTOM_CENTER);
    }
}
