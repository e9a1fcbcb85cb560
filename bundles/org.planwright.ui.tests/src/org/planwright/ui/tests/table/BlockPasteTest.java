package org.planwright.ui.tests.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.ui.table.BlockPaste;
import org.planwright.ui.table.CellBlock;
import org.planwright.ui.tests.table.TextColumn.Line;

class BlockPasteTest {

	private final List<Line> lines = List.of(Line.of("收入", "1", "x"), Line.of("投资", "2", "y"), Line.of("基站", "3", "z"));

	private BlockPaste<Line> paste(String block, int height, int width) {
		return new BlockPaste<>(CellBlock.parse(block), new BlockPaste.Target<>(lines, TextColumn.ALL, height, width));
	}

	private String values() {
		return String.join(" ", lines.stream().map(line -> line.cells[0] + "=" + line.cells[1]).toList());
	}

	@Test
	void aBlockGoesToTheCellsRightAndBelow() {
		BlockPaste<Line> paste = paste("甲\t10\n乙\t20", 1, 1);
		assertTrue(paste.isPossible());
		assertEquals(4, paste.cells());
		paste.apply(List.of());
		assertEquals("甲=10 乙=20 基站=3", values());
	}

	@Test
	void oneCellFillsWhatIsSelected() {
		paste("同", 3, 2).apply(List.of());
		assertEquals("同=同 同=同 同=同", values());
	}

	@Test
	void aBlockIsRepeatedOverASelectionThatItFitsInto() {
		paste("a\nb", 2, 2).apply(List.of());
		assertEquals("a=a b=b 基站=3", values());
		BlockPaste<Line> uneven = paste("c\nd", 3, 1);
		uneven.apply(List.of());
		assertEquals("c=a d=b 基站=3", values());
	}

	@Test
	void oneRefusedCellRefusesTheBlockAndEveryReasonNamesItsPlace() {
		BlockPaste<Line> paste = paste("甲\t坏\n坏\t2", 1, 1);
		assertFalse(paste.isPossible());
		assertEquals(List.of("第 1 行“value”不能填“坏”：这里只收好词", "第 2 行“name”不能填“坏”：这里只收好词"), paste.problems());
		assertThrows(IllegalStateException.class, () -> paste.apply(List.of()));
		assertEquals("收入=1 投资=2 基站=3", values());
	}

	@Test
	void aReadOnlyCellMayOnlyBePastedOverWithWhatItSays() {
		assertTrue(paste("收入\t1\tx", 1, 1).isPossible());
		assertEquals(List.of("第 1 行“computed”不能填“新”：此处不能修改"), paste("收入\t1\t新", 1, 1).problems());
	}

	@Test
	void aBlockThatIsTooWideIsRefused() {
		assertEquals(List.of("复制的内容有 4 列，从所选位置起只有 3 列。"), paste("1\t2\t3\t4", 1, 1).problems());
	}

	@Test
	void headsAreNotPastedAsCells() {
		paste("Name\tvalue\n甲\t10", 1, 1).apply(List.of());
		assertEquals("甲=10 投资=2 基站=3", values());
	}

	@Test
	void rowsThatFindNoneAreGivenNewOnes() {
		BlockPaste<Line> paste = paste("1\n2\n3\n4\n5", 1, 1);
		assertEquals(2, paste.beyond());
		assertSame(lines.get(2), paste.lastCovered());
		List<Line> added = List.of(Line.of("", ""), Line.of("", ""));
		paste.apply(added);
		assertEquals("1=1 2=2 3=3", values());
		assertEquals("[4, 5]", added.toString());
	}

	@Test
	void manyRefusalsAreCounted() {
		BlockPaste<Line> paste = new BlockPaste<>(CellBlock.parse("坏\n".repeat(9)), new BlockPaste.Target<>(lines, TextColumn.ALL, 1, 1));
		assertEquals(7, paste.problems().size());
		assertEquals("另有 3 处同样不能粘贴。", paste.problems().getLast());
	}
}
