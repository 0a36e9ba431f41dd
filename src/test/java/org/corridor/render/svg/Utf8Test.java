package org.corridor.render.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8Test {
    private final Utf8 out = new Utf8(new byte[0]);

    @ParameterizedTest
    @CsvSource({"0,0", "5,.05", "50,.5", "-50,-.5", "100,1", "-101,-1.01", "123450,1234.5", "-2147483647,-21474836.47"})
    void hundredthsAreWrittenInTheFewestCharacters(int hundredths, String written) {
        assertThat(out.appendHundredths(hundredths).toString()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"0", "9", "10", "2147483647", "-1"})
    void wholeNumbersAreWrittenWhole(int number) {
        assertThat(out.append(number).toString()).isEqualTo(String.valueOf(number));
    }

    @Test
    void anyTextIsEncodedAsUtf8() {
        String text = "plain – گوادر 𐎧 end";

        assertThat(out.append(text).toString()).isEqualTo(text);
    }

    @Test
    void everyLengthOfCodePointIsEncoded() {
        "a£–گ𐎧".codePoints().forEach(out::code);

        assertThat(out.toBytes(0)).isEqualTo("a£–گ𐎧".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void plainCharactersAreTakenUpToTheFirstThatIsNot() {
        assertThat(out.appendPlain("one & two", 0)).isEqualTo(4);
        assertThat(out.appendPlain("one & two", 5)).isEqualTo(9);
        assertThat(out.toString()).isEqualTo("one  two");
    }

    @Test
    void whatWasWrittenLastCanStandFirst() {
        out.append("body");
        int head = out.length();
        out.append("head ");

        assertThat(new String(out.toBytes(head), StandardCharsets.UTF_8)).isEqualTo("head body");
    }

    @Test
    void whoGivesItsRoomAwayWritesToItNoMore() {
        out.append("given");
        byte[] given = out.release();
        out.append("other");

        assertThat(new String(given, 0, 5, StandardCharsets.UTF_8)).isEqualTo("given");
        assertThat(out.toString()).isEqualTo("other");
    }
}
