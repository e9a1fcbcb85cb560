package org.planwright.office.pdf.read;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.planwright.office.opc.Refused;

/** Collects the signs and strokes of a page. Nothing is drawn: pictures are not unpacked, glyphs not traced. */
final class PageScanner extends PDFGraphicsStreamEngine {

	/** Thicker than the lines of any table. */
	/** Stands for a sign of which the file does not say what it is: what is not known must not look as if it were not there. */
	static final String UNNAMED = "□";
	private static final double THICKEST = 3;
	private static final double SHORTEST = 4;
	private static final Pattern HEAVY = Pattern.compile("bold|black|heavy|demi|黑体|simhei|dahei|小标宋|xbs", Pattern.CASE_INSENSITIVE);

	/** Colours, patterns and small pictures say nothing; the library would unpack what they are made of. */
	private static final Set<String> UNREAD = Set.of("cs", "CS", "sc", "SC", "scn", "SCN", "g", "G", "rg", "RG", "k", "K", "sh", "gs", "BI", "ri");

	private static final Rectangle2D.Double EVERYTHING = new Rectangle2D.Double();

	private final Budget budget;
	private final AffineTransform upright;
	private final double width;
	private final double height;
	private final List<Sign> signs = new ArrayList<>();
	private final List<Stroke> strokes = new ArrayList<>();
	private final List<Stroke> path = new ArrayList<>();
	/** What the pieces of the path take up. */
	private final List<Rectangle2D.Double> areas = new ArrayList<>();
	private final Map<PDFont, Boolean> heavy = new HashMap<>();
	private final Point2D.Double current = new Point2D.Double();
	private Point2D.Double start = new Point2D.Double();
	/** What the page is cut to; null for nothing, and what it was cut to before. */
	private Rectangle2D.Double cut;
	private final Deque<Rectangle2D.Double> cuts = new ArrayDeque<>();
	private double pictures;
	private int nameless;

	PageScanner(PDPage page, Budget budget) {
		super(page);
		this.budget = budget;
		PDRectangle box = page.getCropBox();
		double unit = page.getUserUnit();
		int turned = page.getRotation();
		boolean sideways = turned % 180 != 0;
		this.width = (sideways ? box.getHeight() : box.getWidth()) * unit;
		this.height = (sideways ? box.getWidth() : box.getHeight()) * unit;
		this.upright = AffineTransform.getScaleInstance(unit, unit);
		upright.concatenate(switch (turned) {
			case 90 -> new AffineTransform(0, 1, 1, 0, -box.getLowerLeftY(), -box.getLowerLeftX());
			case 180 -> new AffineTransform(-1, 0, 0, 1, box.getUpperRightX(), -box.getLowerLeftY());
			case 270 -> new AffineTransform(0, -1, -1, 0, box.getUpperRightY(), box.getUpperRightX());
			default -> new AffineTransform(1, 0, 0, -1, -box.getLowerLeftX(), box.getUpperRightY());
		});
	}

	/** What is printed on the page. */
	Page scan() throws IOException {
		processPage(getPage());
		return new Page(height, signs, strokes, Math.min(1, pictures / Math.max(1, width * height)), nameless);
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		budget.step();
		if (operator.getName().equals("Do") && operands.size() == 1 && operands.get(0) instanceof COSName name) {
			if (isPicture(name)) {
				addPicture();
				return;
			}
			budget.form();
			printForm(operator, operands);
			return;
		} else if (UNREAD.contains(operator.getName())) {
			return;
		}
		super.processOperator(operator, operands);
	}

	/** What a part cuts off ends with it. */
	private void printForm(Operator operator, List<COSBase> operands) throws IOException {
		Rectangle2D.Double before = cut;
		int depth = cuts.size();
		super.processOperator(operator, operands);
		cut = before;
		while (cuts.size() > depth) {
			cuts.pop();
		}
	}

	/** The library goes on behind a part that cannot be printed; what must not be read stays so. */
	@Override
	protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
		if (e instanceof Refused) {
			throw e;
		}
		super.operatorException(operator, operands, e);
	}

	/** Told without the library, which begins to unpack a picture when it makes an object of it. */
	private boolean isPicture(COSName name) {
		COSDictionary objects = getResources() == null ? null : getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
		COSStream object = objects == null ? null : objects.getCOSStream(name);
		return object == null || !COSName.FORM.equals(object.getCOSName(COSName.SUBTYPE));
	}

	private void addPicture() {
		Matrix place = getGraphicsState().getCurrentTransformationMatrix();
		pictures += Math.abs(place.createAffineTransform().getDeterminant());
	}

	@Override
	protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
		budget.sign();
		String text = font.toUnicode(code);
		Point2D.Double at = moved(place.getTranslateX(), place.getTranslateY());
		AffineTransform turn = new AffineTransform(upright);
		turn.concatenate(place.createAffineTransform());
		if (at.x < -1 || at.y < -1 || at.x > width + 1 || at.y > height + 1 || turn.getScaleX() <= 0 || Math.abs(turn.getShearY()) > turn.getScaleX() * 0.05) {
			// Outside of the page, or turned: a mark across it, or a note along its edge.
			return;
		}
		boolean named = text != null && !text.isEmpty() && !isUnknown(text);
		if (!named) {
			nameless++;
			if (text != null && !text.isEmpty() && Character.getType(text.codePointAt(0)) == Character.PRIVATE_USE) {
				// Bullets and the like.
				return;
			}
		}
		double size = Math.hypot(turn.getShearX(), turn.getScaleY());
		double advance = turn.getScaleX() * displacement.getX();
		RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
		boolean bold = heavy.computeIfAbsent(font, PageScanner::isHeavy) || mode == RenderingMode.FILL_STROKE;
		if (size > 0.5) {
			signs.add(new Sign(named ? text : UNNAMED, at.x, at.y, Math.max(0, advance), size, bold));
		}
	}

	/** Signs of private areas and the mark of what could not be decoded say nothing. */
	private static boolean isUnknown(String text) {
		int sign = text.codePointAt(0);
		return sign == 0xFFFD || sign < ' ' && sign != '\t' || Character.getType(sign) == Character.PRIVATE_USE;
	}

	private static boolean isHeavy(PDFont font) {
		String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
		PDFontDescriptor descriptor = font.getFontDescriptor();
		return HEAVY.matcher(name).find() || descriptor != null && (descriptor.getFontWeight() >= 600 || descriptor.isForceBold());
	}

	private Point2D.Double moved(double x, double y) {
		return (Point2D.Double) upright.transform(new Point2D.Double(x, y), new Point2D.Double());
	}

	@Override
	public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) throws IOException {
		moveTo((float) p0.getX(), (float) p0.getY());
		for (Point2D corner : List.of(p1, p2, p3, p0)) {
			lineTo((float) corner.getX(), (float) corner.getY());
		}
	}

	@Override
	public void moveTo(float x, float y) throws IOException {
		budget.step();
		current.setLocation(x, y);
		start = new Point2D.Double(x, y);
		Point2D.Double from = moved(x, y);
		areas.add(new Rectangle2D.Double(from.x, from.y, 0, 0));
	}

	@Override
	public void lineTo(float x, float y) throws IOException {
		Point2D.Double from = moved(current.x, current.y);
		Point2D.Double to = moved(x, y);
		current.setLocation(x, y);
		budget.step();
		widen(to);
		if (Math.abs(from.y - to.y) < 0.5) {
			path.add(new Stroke(true, (from.y + to.y) / 2, Math.min(from.x, to.x), Math.max(from.x, to.x)));
		} else if (Math.abs(from.x - to.x) < 0.5) {
			path.add(new Stroke(false, (from.x + to.x) / 2, Math.min(from.y, to.y), Math.max(from.y, to.y)));
		}
	}

	private void widen(Point2D.Double to) {
		if (areas.isEmpty()) {
			areas.add(new Rectangle2D.Double(to.x, to.y, 0, 0));
		}
		areas.getLast().add(to);
	}

	@Override
	public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) throws IOException {
		budget.step();
		current.setLocation(x3, y3);
		widen(moved(x1, y1));
		widen(moved(x2, y2));
		widen(moved(x3, y3));
	}

	@Override
	public Point2D getCurrentPoint() throws IOException {
		return new Point2D.Double(current.x, current.y);
	}

	@Override
	public void closePath() throws IOException {
		lineTo((float) start.x, (float) start.y);
	}

	@Override
	public void strokePath() throws IOException {
		path.stream().filter(stroke -> stroke.length() >= SHORTEST).forEach(this::add);
		endPath();
	}

	/** A thin area is a line, whatever its ends look like; of a wide one, which colours a cell, the edges say nothing. */
	@Override
	public void fillPath(int rule) throws IOException {
		for (Rectangle2D.Double area : areas) {
			if (area.height <= THICKEST && area.width >= SHORTEST) {
				add(new Stroke(true, area.getCenterY(), area.getMinX(), area.getMaxX()));
			} else if (area.width <= THICKEST && area.height >= SHORTEST) {
				add(new Stroke(false, area.getCenterX(), area.getMinY(), area.getMaxY()));
			}
		}
		endPath();
	}

	@Override
	public void fillAndStrokePath(int rule) throws IOException {
		strokePath();
	}

	@Override
	public void endPath() throws IOException {
		path.clear();
		areas.clear();
	}

	@Override
	public void drawImage(PDImage image) throws IOException {
		addPicture();
	}

	/** Lines are drawn as far as the part of the page that they are cut to; words are taken as they are. */
	@Override
	public void clip(int rule) throws IOException {
		if (!areas.isEmpty()) {
			Rectangle2D.Double all = (Rectangle2D.Double) areas.get(0).clone();
			areas.forEach(all::add);
			cut = cut == null ? all : (Rectangle2D.Double) cut.createIntersection(all);
		}
	}

	@Override
	public void saveGraphicsState() {
		super.saveGraphicsState();
		cuts.push(cut == null ? EVERYTHING : cut);
	}

	@Override
	public void restoreGraphicsState() {
		super.restoreGraphicsState();
		Rectangle2D.Double before = cuts.poll();
		cut = before == EVERYTHING ? null : before;
	}

	private void add(Stroke stroke) {
		if (cut == null) {
			strokes.add(stroke);
			return;
		}
		double from = Math.max(stroke.from(), stroke.across() ? cut.getMinX() : cut.getMinY());
		double to = Math.min(stroke.to(), stroke.across() ? cut.getMaxX() : cut.getMaxY());
		boolean inside = stroke.across() ? stroke.at() >= cut.getMinY() - 1 && stroke.at() <= cut.getMaxY() + 1 : stroke.at() >= cut.getMinX() - 1 && stroke.at() <= cut.getMaxX() + 1;
		if (inside && to - from >= SHORTEST) {
			strokes.add(new Stroke(stroke.across(), stroke.at(), from, to));
		}
	}

	@Override
	public void shadingFill(COSName name) throws IOException {
		// Colours say nothing.
	}
}
