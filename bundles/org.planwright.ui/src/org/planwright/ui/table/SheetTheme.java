package org.planwright.ui.table;

import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterIconPainter;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowPainter;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ImagePainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.CellPainterDecorator;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.sort.config.DefaultSortConfiguration;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle.LineStyleEnum;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.ConfigAttribute;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.VerticalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.theme.DefaultNatTableThemeConfiguration;
import org.eclipse.nebula.widgets.nattable.tree.painter.IndentedTreeImagePainter;
import org.eclipse.nebula.widgets.nattable.tree.painter.TreeImagePainter;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeEnum;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** The look of a sheet: paper, thin lines, no stripes, numbers to the right. Made anew when the colours of the window change. */
final class SheetTheme extends DefaultNatTableThemeConfiguration {

	/** Pixels between a cell's edge and its words. */
	static final int PADDING = 8;
	/** Pixels that a row stands to the right of the one that it stands under. */
	static final int INDENT = 13;

	private final Theme theme;
	private final Icons icons;
	private final SheetCellPainter.Beside beside;
	private final Lettering lettering;
	private final int lines;

	SheetTheme(Device device, Theme theme, Icons icons, SheetCellPainter.Beside beside, int lines) {
		this.lines = lines;
		this.theme = theme;
		this.icons = icons;
		this.beside = beside;
		Font font = theme.font();
		lettering = new Lettering(device);
		Color ink = theme.color(Tint.INK);
		defaultBgColor = theme.color(Tint.PAPER);
		defaultFgColor = ink;
		defaultFont = font;
		defaultHAlign = HorizontalAlignmentEnum.LEFT;
		defaultVAlign = VerticalAlignmentEnum.MIDDLE;
		evenRowBgColor = defaultBgColor;
		oddRowBgColor = defaultBgColor;
		cHeaderBgColor = theme.color(Tint.HEAD);
		cHeaderFgColor = theme.color(Tint.INK_QUIET);
		cHeaderFont = font;
		cHeaderHAlign = HorizontalAlignmentEnum.LEFT;
		cHeaderSelectionBgColor = cHeaderBgColor;
		cHeaderSelectionFgColor = ink;
		cHeaderSelectionFont = font;
		cHeaderFullSelectionBgColor = cHeaderBgColor;
		cHeaderFullSelectionFgColor = ink;
		selectedSortHeaderFgColor = ink;
		defaultSelectionBgColor = theme.color(Tint.SELECTION);
		defaultSelectionFgColor = theme.color(Tint.ON_SELECTION);
		defaultSelectionFont = font;
		selectionAnchorSelectionBgColor = defaultSelectionBgColor;
		selectionAnchorSelectionFgColor = defaultSelectionFgColor;
		selectionAnchorBorderStyle = new BorderStyle(2, theme.color(Tint.ACCENT), LineStyleEnum.SOLID);
		selectionAnchorSelectionBorderStyle = selectionAnchorBorderStyle;
		selectionAnchorGridBorderStyle = new BorderStyle(1, theme.color(Tint.ACCENT), LineStyleEnum.SOLID);
		filterRowBgColor = defaultBgColor;
		filterRowFgColor = ink;
		filterRowFont = font;
		filterRowHAlign = HorizontalAlignmentEnum.LEFT;
		renderColumnHeaderGridLines = true;
		gridLineColor = theme.color(Tint.LINE);
		freezeSeparatorColor = theme.color(Tint.LINE_STRONG);
		freezeSeparatorWidth = 1;
		validationErrorBgColor = theme.color(Tint.ERROR_SOFT);
		validationErrorFgColor = theme.color(Tint.ERROR);
	}

	/** Everything that a sheet draws is drawn by these; NatTable's own painters with their pictures are not made. */
	@Override
	public void createPainterInstances() {
		defaultCellPainter = new BackgroundPainter(padded(new SheetCellPainter(beside, theme, lettering, lines)));
		cHeaderCellPainter = new BackgroundPainter(padded(words(SheetCellPainter.Beside.NOTHING)));
		cHeaderSelectionCellPainter = cHeaderCellPainter;
		sortHeaderCellPainter = new BackgroundPainter(padded(new CellPainterDecorator(words(SheetCellPainter.Beside.NOTHING), CellEdgeEnum.RIGHT, 2,
				sortMark(), true, false)));
		selectedSortHeaderCellPainter = sortHeaderCellPainter;
		filterRowCellPainter = new BackgroundPainter(padded(filterField()));
		treeStructurePainter = new BackgroundPainter(padded(new IndentedTreeImagePainter(INDENT, null, CellEdgeEnum.LEFT, foldMark(), false, 2, true)));
		treeStructureSelectionPainter = treeStructurePainter;
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		super.configureRegistry(registry);
		for (SheetColumn.Alignment alignment : SheetColumn.Alignment.values()) {
			style(registry, SheetData.ALIGNED + alignment, CellStyleAttributes.HORIZONTAL_ALIGNMENT, switch (alignment) {
			case START -> HorizontalAlignmentEnum.LEFT;
			case CENTRE -> HorizontalAlignmentEnum.CENTER;
			case END -> HorizontalAlignmentEnum.RIGHT;
			});
		}
		style(registry, SheetData.CHANGED, CellStyleAttributes.BACKGROUND_COLOR, theme.color(Tint.CHANGED));
		style(registry, SheetData.FAINT, CellStyleAttributes.FOREGROUND_COLOR, theme.color(Tint.INK_FAINT));
		style(registry, SheetData.HIT, CellStyleAttributes.BACKGROUND_COLOR, theme.color(Tint.HIT));
		Style heading = new Style();
		heading.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, theme.color(Tint.BOX));
		heading.setAttributeValue(CellStyleAttributes.FONT, theme.bold());
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, heading, DisplayMode.NORMAL, SheetData.HEADING);
		Style chosenHeading = new Style();
		chosenHeading.setAttributeValue(CellStyleAttributes.FONT, theme.bold());
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, chosenHeading, DisplayMode.SELECT, SheetData.HEADING);
		ICellPainter upright = new BackgroundPainter(new UprightPainter(icons, lettering));
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, upright, DisplayMode.NORMAL, SheetData.UPRIGHT);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, upright, DisplayMode.SELECT, SheetData.UPRIGHT);
		Style hitHere = new Style();
		hitHere.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, theme.color(Tint.HIT_HERE));
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, hitHere, DisplayMode.SELECT, SheetData.HIT);
	}

	private static <T> void style(IConfigRegistry registry, String label, ConfigAttribute<T> attribute, T value) {
		Style style = new Style();
		style.setAttributeValue(attribute, value);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, label);
	}

	private ICellPainter words(SheetCellPainter.Beside besideWords) {
		return new SheetCellPainter(besideWords, theme, lettering, 1);
	}

	private static ICellPainter padded(ICellPainter painter) {
		return new PaddingDecorator(painter, 0, PADDING, 0, PADDING, false);
	}

	private ICellPainter foldMark() {
		return new TreeImagePainter(false, icons.image(Icon.CHEVRON_RIGHT), icons.image(Icon.CHEVRON_DOWN), null);
	}

	private ICellPainter filterField() {
		FilterIconPainter mark = new FilterIconPainter(icons.image(Icon.LIST_FILTER, Tint.INK_FAINT), icons.image(Icon.X), null);
		return new FilterRowPainter(new CellPainterDecorator(words(SheetCellPainter.Beside.NOTHING), CellEdgeEnum.RIGHT, 2, mark, true, false), mark);
	}

	private ICellPainter sortMark() {
		return new ImagePainter(null, false) {
			@Override
			protected Image getImage(ILayerCell cell, IConfigRegistry registry) {
				if (cell.getConfigLabels().hasLabel(DefaultSortConfiguration.SORT_UP_CONFIG_TYPE)) {
					return icons.image(Icon.ARROW_UP);
				}
				return cell.getConfigLabels().hasLabel(DefaultSortConfiguration.SORT_DOWN_CONFIG_TYPE) ? icons.image(Icon.ARROW_DOWN) : null;
			}
		};
	}
}
