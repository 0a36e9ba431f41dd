package org.corridor.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.Locale;

/** A choice of one day among those that can be asked for; it is never empty. */
final class DayPicker extends DatePicker {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    DayPicker(String label, String id, LocalDate day, LocalDate last, SerializableConsumer<LocalDate> choose) {
        super(label);
        setId(id);
        setLocale(Locale.UK);
        setMin(EARLIEST);
        setMax(last);
        setI18n(new DatePickerI18n().setFirstDayOfWeek(1).setDateFormats("d MMM yyyy", "d.M.yyyy", "yyyy-MM-dd"));
        setValue(day);
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() == null) {
                setValue(day);
            } else if (change.isFromClient() && !isInvalid()) {
                choose.accept(change.getValue());
            }
        });
    }
}
