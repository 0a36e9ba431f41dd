package org.corridor.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Encoding, lines, quotes, headers and rows of CSV files. */
class CsvFileTest {
    private static final String ECONOMIES = "id,name,adjective\nKEN,Kenya,Kenyan\nTZA,Tanzania,Tanzanian\n";

    @TempDir
    Path temp;

    @Test
    void bytesThatAreNotUtf8AreReportedWhereTheyStand() {
        byte[] latin = "UGA,Ouganda,Ougand\u00e9\u00e9n\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] start = ECONOMIES.getBytes(StandardCharsets.UTF_8);
        byte[] all = java.util.Arrays.copyOf(start, start.length + latin.length);
        System.arraycopy(latin, 0, all, start.length, latin.length);
        assertThat(FolderCopy.in(temp).write("economies.csv", all).lines())
                .containsExactly("economies.csv:4:19: found the byte 0xE9 expected text in UTF-8");
    }

    @Test
    void aByteOrderMarkIsLetThrough() {
        assertThat(FolderCopy.in(temp)
                        .write("economies.csv", "\uFEFF" + ECONOMIES)
                        .lines())
                .isEmpty();
    }

    @Test
    void carriageReturnsAreReportedOnceAFile() {
        assertThat(FolderCopy.in(temp)
                        .write("economies.csv", ECONOMIES.replace("\n", "\r\n"))
                        .lines())
                .containsExactly(
                        "economies.csv:1:18: found 3 carriage returns expected lines that end with a line feed (LF) alone");
    }

    @Test
    void aQuoteThatIsNotClosedIsReportedWhereItWasOpened() {
        assertThat(FolderCopy.in(temp)
                        .write("economies.csv", ECONOMIES + "UGA,\"Uganda,Ugandan\n")
                        .lines())
                .containsExactly(
                        "economies.csv:4:5: found a quote that is not closed, or text after the closing one"
                                + " expected one closing quote before the next comma or line end, and quotes inside the cell doubled");
    }

    @Test
    void textAfterAClosingQuoteIsReportedAtTheCell() {
        assertThat(FolderCopy.in(temp)
                        .write("economies.csv", ECONOMIES + "UGA,\"The\" Pearl,Ugandan\n")
                        .lines())
                .singleElement()
                .asString()
                .startsWith("economies.csv:4:5: found a quote that is not closed");
    }

    @Test
    void aQuoteInAnUnquotedCellIsReported() {
        assertThat(FolderCopy.in(temp)
                        .write("economies.csv", ECONOMIES + "UGA,The \"Pearl\",Ugandan\n")
                        .lines())
                .containsExactly("economies.csv:4:5: found \"The \"Pearl\"\""
                        + " expected the whole cell in quotes, and the quotes inside doubled");
    }

    @Test
    void placesAreRightBehindQuotesLineBreaksAndRareCharacters() {
        FolderCopy copy = FolderCopy.in(temp)
                .write(
                        "economies.csv",
                        ECONOMIES + "UGA,\"The \"\"Pearl\"\", 𝄞\",\"of\nAfrica\"\n" + "RWA,\"a\nb\",\n"
                                + "\"BDI\",é,\n");
        assertThat(copy.lines())
                .containsExactly(
                        "economies.csv:7:4: found an empty cell expected a value, because adjective is required",
                        "economies.csv:8:9: found an empty cell expected a value, because adjective is required");
    }

    @Test
    void anotherDelimiterIsReportedOnce() {
        assertThat(FolderCopy.in(temp)
                        .write("economies.csv", ECONOMIES.replace(',', ';'))
                        .problems())
                .filteredOn(problem -> problem.file().equals("economies.csv"))
                .first()
                .hasToString("economies.csv:1:1: found \"id;name;adjective\""
                        + " expected columns separated by commas: id,name,adjective");
    }

    @Test
    void anotherDelimiterDoesNotMakeEveryReferenceDangle() {
        assertThat(FolderCopy.in(temp)
                        .write("economies.csv", ECONOMIES.replace(',', '\t'))
                        .problems())
                .hasSize(1);
    }

    @Test
    void anUnknownColumnIsReportedWithTheOneThatWasMeant() {
        assertThat(FolderCopy.in(temp)
                        .write("economies.csv", ECONOMIES.replace("adjective", "adjectif"))
                        .lines())
                .containsExactly(
                        "economies.csv:1:1: found no column \"adjective\" expected the columns id,name,adjective",
                        "economies.csv:1:9: found \"adjectif\" expected a column of the contract,"
                                + " one of id, name, adjective; perhaps adjective");
    }

    @Test
    void aColumnThatComesTwiceIsReported() {
        assertThat(FolderCopy.in(temp)
                        .write(
                                "economies.csv",
                                "id,name,adjective,name\nKEN,Kenya,Kenyan,K\nTZA,Tanzania,Tanzanian,T\n")
                        .lines())
                .containsExactly("economies.csv:1:19: found \"name\" expected each column once");
    }

    @Test
    void columnsMayStandInAnyOrder() {
        assertThat(FolderCopy.in(temp)
                        .write(
                                "economies.csv",
                                "name,adjective,id\nKenya,Kenyan,KEN\nTanzania,Tanzanian,TZA\nUganda,Ugandan,UGA\n")
                        .lines())
                .isEmpty();
    }

    @Test
    void aRowOfAnotherLengthIsReported() {
        assertThat(FolderCopy.in(temp)
                        .write("economies.csv", ECONOMIES + "UGA,Uganda\nRWA,Rwanda,Rwandan,\n\n")
                        .lines())
                .containsExactly(
                        "economies.csv:4:1: found 2 cells expected 3 cells, as in the header",
                        "economies.csv:5:1: found 4 cells expected 3 cells, as in the header",
                        "economies.csv:6:1: found an empty line expected 3 cells, as in the header");
    }

    @Test
    void anEmptyFileHasNoHeader() {
        assertThat(FolderCopy.in(temp).write("economies.csv", "").lines())
                .containsExactly("economies.csv:1:1: found no header row expected the columns id,name,adjective");
    }

    @Test
    void whiteSpaceAroundWordsIsDropped() {
        FolderCopy copy = FolderCopy.in(temp).edit("economies.csv", "UGA,Uganda,", "UGA,  Uganda ,");
        try (H2Dataset dataset = DatasetFolder.open(copy.folder)) {
            assertThat(dataset.getEconomy("UGA").name()).isEqualTo("Uganda");
        }
    }
}
