package nl.schaalsprong.web.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schaalsprong.chart.Mark;
import nl.schaalsprong.chart.Palette;
import nl.schaalsprong.chart.Patterns;
import nl.schaalsprong.chart.Picture;

/** Paints a {@link Picture} on a grid of pixels, without a screen. */
final class Pixels {
    private static final Pattern VERB = Pattern.compile("([MLHVZ])([^MLHVZ]*)");

    /** Pattern tiles are painted this much larger than they are laid, so that they stay sharp. */
    private static final int SHARP = 4;

    private final Graphics2D canvas;

    private Pixels(Graphics2D canvas) {
        this.canvas = canvas;
    }

    static BufferedImage of(Picture picture, int scale) {
        BufferedImage image =
                new BufferedImage(
                        picture.width() * scale,
                        picture.height() * scale,
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        smooth(canvas);
        canvas.setColor(Color.decode(Palette.WHITE));
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.scale(scale, scale);
        picture.marks().forEach(new Pixels(canvas)::paint);
        canvas.dispose();
        return image;
    }

    private static void smooth(Graphics2D canvas) {
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Line l -> line(l);
            case Mark.Area a -> {
                canvas.setColor(Color.decode(a.colour()));
                canvas.fill(path(a.path()));
            }
            case Mark.Patterned p -> patterned(p);
            case Mark.Circle c -> circle(c);
            case Mark.Words w -> words(w);
        }
    }

    private void line(Mark.Line l) {
        canvas.setColor(Color.decode(l.colour()));
        canvas.setStroke(
                l.dash().isEmpty()
                        ? new BasicStroke((float) l.width())
                        : new BasicStroke(
                                (float) l.width(),
                                BasicStroke.CAP_BUTT,
                                BasicStroke.JOIN_MITER,
                                10,
                                dash(l.dash()),
                                0));
        canvas.draw(path(l.path()));
    }

    private static float[] dash(String dash) {
        double[] lengths =
                Arrays.stream(dash.split("[ ,]+")).mapToDouble(Double::parseDouble).toArray();
        float[] all = new float[lengths.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = (float) lengths[i];
        }
        return all;
    }

    private void patterned(Mark.Patterned p) {
        Patterns.Tile tile = Patterns.tile(p.limit());
        BufferedImage image =
                new BufferedImage(
                        tile.width() * SHARP, tile.height() * SHARP, BufferedImage.TYPE_INT_RGB);
        Graphics2D inner = image.createGraphics();
        smooth(inner);
        inner.setColor(Color.decode(Palette.tint(p.limit())));
        inner.fillRect(0, 0, image.getWidth(), image.getHeight());
        inner.scale(SHARP, SHARP);
        tile.marks().forEach(new Pixels(inner)::paint);
        inner.dispose();
        canvas.setPaint(
                new TexturePaint(
                        image,
                        new Rectangle2D.Double(
                                0, 0, tile.width() * p.scale(), tile.height() * p.scale())));
        canvas.fill(path(p.path()));
    }

    private void circle(Mark.Circle c) {
        Ellipse2D shape =
                new Ellipse2D.Double(
                        c.x() - c.radius(), c.y() - c.radius(), 2 * c.radius(), 2 * c.radius());
        canvas.setColor(Color.decode(c.fill()));
        canvas.fill(shape);
        if (!c.stroke().isEmpty()) {
            canvas.setColor(Color.decode(c.stroke()));
            canvas.setStroke(new BasicStroke((float) c.width()));
            canvas.draw(shape);
        }
    }

    private void words(Mark.Words w) {
        TypeFace.Outline outline =
                (w.bold() ? TypeFace.BOLD : TypeFace.REGULAR).outline(w.text(), w.size());
        double x =
                switch (w.end()) {
                    case START -> w.x();
                    case MIDDLE -> w.x() - outline.width() / 2;
                    case END -> w.x() - outline.width();
                };
        canvas.setColor(Color.decode(w.colour()));
        canvas.fill(
                AffineTransform.getTranslateInstance(x, w.y())
                        .createTransformedShape(outline.path()));
    }

    private static Path2D path(String data) {
        Path2D path = new Path2D.Double();
        Matcher matcher = VERB.matcher(data);
        while (matcher.find()) {
            String[] numbers = matcher.group(2).strip().split("[ ,]+");
            verb(path, matcher.group(1), numbers);
        }
        return path;
    }

    private static void verb(Path2D path, String verb, String[] numbers) {
        switch (verb) {
            case "Z" -> path.closePath();
            case "H" -> path.lineTo(number(numbers[0]), path.getCurrentPoint().getY());
            case "V" -> path.lineTo(path.getCurrentPoint().getX(), number(numbers[0]));
            case "M" -> path.moveTo(number(numbers[0]), number(numbers[1]));
            default -> path.lineTo(number(numbers[0]), number(numbers[1]));
        }
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }
}
