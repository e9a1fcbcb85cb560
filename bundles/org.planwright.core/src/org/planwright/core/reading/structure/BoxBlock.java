package org.planwright.core.reading.structure;

import java.util.List;
import java.util.Objects;

import org.planwright.core.reading.source.PlacedText;

/**
 * A box that describes a key project.
 *
 * @param label label with its number as printed, such as 专栏 01
 * @param no the number as printed; null where the box has none
 * @param title the title
 * @param goalLabel such as 工程目标; null where the box has no goal under a label
 * @param goals the paragraphs of the goal; empty where there is none
 * @param contentLabel such as 工程内容; null where there is none
 * @param items numbered items, titled paragraphs and plain paragraphs, in order
 * @param tables tables inside the box
 * @param firstLine source line of the label
 * @param lastLine last source line
 */
public record BoxBlock(PlacedText label, String no, PlacedText title, PlacedText goalLabel, List<PlacedText> goals,
		PlacedText contentLabel, List<BoxItem> items, List<TextTableBlock> tables, int firstLine, int lastLine) implements Block {

	public BoxBlock {
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(title, "title");
		goals = List.copyOf(goals);
		items = List.copyOf(items);
		tables = List.copyOf(tables);
	}
}
