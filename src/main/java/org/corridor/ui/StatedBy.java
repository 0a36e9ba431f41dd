package org.corridor.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.Locale;

/** The day on which a chart stands: only what had been stated by then is in it. */
final class StatedBy extends DatePicker {
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    StatedBy(LocalDate day, LocalDate today, SerializableConsumer<LocalDate> choose) {
        super("Stated by");
        setId("stated-by");
        setLocale(Locale.UK);
        setMin(EARLIEST.isBefore(day) ? EARLIEST : day);
        setMax(today);
        setI18n(new DatePickerI18n().setFirstDayOfWeek(1).setDateFormats("d MMM yyyy", "d.M.yyyy", "yyyy-MM-dd"));
        setValue(day);
        addValueChangeListener(change -> {
            LocalDate chosen = change.getValue() == null ? today : change.getValue();
            if (change.isFromClient() && !isInvalid()) {
                choose.accept(chosen);
            }
        });
    }
}
