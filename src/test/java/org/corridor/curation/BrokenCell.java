package org.corridor.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;

/**
 * One way to break the valid dataset, which must give one problem.
 *
 * @param sentence what it shows
 * @param from a text that occurs once in the file
 * @param to what to put instead, with {@code ¦} before the place where the problem must be reported
 * @param found what the problem says is there
 * @param expected a part of what the problem says should be there
 */
record BrokenCell(String sentence, String file, String from, String to, String found, String expected) {
    DynamicTest test(Path parent) {
        return DynamicTest.dynamicTest(sentence, () -> check(FolderCopy.in(parent)));
    }

    private void check(FolderCopy copy) {
        assertThat(to).as("the place of the problem is marked").contains("¦");
        copy.edit(file, from, to);
        String marked = copy.read(file);
        copy.write(file, marked.replace("¦", ""));
        String before = marked.substring(0, marked.indexOf('¦'));
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = 1 + before.codePointCount(before.lastIndexOf('\n') + 1, before.length());
        List<Problem> problems = copy.problems();
        assertThat(problems).hasSize(1);
        Problem problem = problems.getFirst();
        assertThat(problem.toString()).startsWith(file + ":" + line + ":" + column + ": found " + found + " expected ");
        assertThat(problem.expected()).contains(expected);
    }
}
