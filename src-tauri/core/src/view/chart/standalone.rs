//! A picture as a file of its own: the same drawing with its colours inside, and as PNG.

use std::sync::Arc;

use resvg::{tiny_skia, usvg};

use super::{ChartError, Drawing, Theme};
use crate::say;

/// Colours of one theme, in the order: paper, ink, grid, band, centre, line, dot, mark.
struct Palette {
    paper: &'static str,
    ink: &'static str,
    grid: &'static str,
    band: &'static str,
    usual: &'static str,
    line: &'static str,
    dot: &'static str,
    warning: &'static str,
    plan: &'static str,
}

/// Teal and amber stay apart for every common kind of colour vision, and differ in lightness as well.
const LIGHT: Palette = Palette {
    paper: "#fbf9f4",
    ink: "#4a4740",
    grid: "#e6e1d6",
    band: "#cfe3df",
    usual: "#7fa9a3",
    line: "#1f5f5b",
    dot: "#6f6a60",
    warning: "#f3dfb8",
    plan: "#e3ddf0",
};
const DARK: Palette = Palette {
    paper: "#1d1f1e",
    ink: "#cfcabf",
    grid: "#34373a",
    band: "#25413f",
    usual: "#4f807b",
    line: "#86cfc6",
    dot: "#a8a397",
    warning: "#4d3f22",
    plan: "#393350",
};
/// Most pixels across: wider than any screen or page.
const PIXELS_AT_MOST: f32 = 8192.0;

/// The drawing as an SVG file, its colours inside.
pub fn standalone(drawing: &Drawing, theme: Theme) -> String {
    let palette = match theme {
        Theme::Light => &LIGHT,
        Theme::Dark => &DARK,
    };
    let inside = format!(
        "<style>{}</style><rect width=\"{}\" height=\"{}\" fill=\"{}\"/>",
        style(palette),
        drawing.width,
        drawing.height,
        palette.paper
    );
    let sized = format!("class=\"chart\" width=\"{}\" height=\"{}\"", drawing.width, drawing.height);
    drawing.svg.replacen("class=\"chart\"", &sized, 1).replacen("</title>", &format!("</title>{inside}"), 1)
}

fn style(palette: &Palette) -> String {
    let Palette { ink, grid, band, usual, line, dot, warning, plan, paper } = palette;
    format!(
        "text{{font-family:sans-serif}}.ink{{fill:{ink}}}.grid{{stroke:{grid};stroke-width:1}}.axis{{stroke:{dot};\
         stroke-width:1}}.band{{fill:{band}}}.usual{{stroke:{usual};stroke-width:1;stroke-dasharray:4 4}}.line{{\
         stroke:{line};stroke-width:2.2;stroke-linejoin:round;stroke-linecap:round}}.dot{{fill:{dot}}}.dot-late{{\
         fill:{paper};stroke:{dot};stroke-width:1}}.mark{{fill:{grid}}}.mark-warning{{fill:{warning}}}.mark-plan{{\
         fill:{plan}}}.mark-text{{fill:{ink}}}"
    )
}

/// The drawing as PNG, `scale` pixels to a unit. The font is our own dependency's, so no machine's fonts are needed.
///
/// # Errors
/// [`ChartError::Drawing`] when it cannot be rendered at that scale.
pub fn png(drawing: &Drawing, theme: Theme, scale: f32) -> Result<Vec<u8>, ChartError> {
    let failed = ChartError::Drawing;
    let (width, height) = (drawing.width as f32 * scale, drawing.height as f32 * scale);
    if !(width >= 1.0 && height >= 1.0 && width <= PIXELS_AT_MOST && height <= PIXELS_AT_MOST) {
        return Err(failed(say!("chart-error-size")));
    }
    let mut fonts = usvg::fontdb::Database::new();
    fonts.load_font_data(epaint_default_fonts::UBUNTU_LIGHT.to_vec());
    let family = fonts.faces().next().and_then(|face| face.families.first()).map(|(name, _)| name.clone());
    fonts.set_sans_serif_family(family.unwrap_or_default());
    let options = usvg::Options { fontdb: Arc::new(fonts), ..usvg::Options::default() };
    let tree =
        usvg::Tree::from_str(&standalone(drawing, theme), &options).map_err(|error| failed(error.to_string()))?;
    let mut pixels =
        tiny_skia::Pixmap::new(width as u32, height as u32).ok_or_else(|| failed(say!("chart-error-memory")))?;
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| failed(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        day::Day,
        view::chart::{Axis, Chart, Dot, Size, draw, smooth_line},
    };

    fn drawing() -> Drawing {
        let from = Day::parse("2026-03-02").unwrap();
        let values: Vec<Option<f64>> = (0..40).map(|day| Some(f64::from(day % 7))).collect();
        let chart = Chart {
            title: "Snacks".to_owned(),
            axis: Axis::Plain,
            from,
            to: from.plus(39),
            usual: vec![None; 40],
            smooth: smooth_line(&values),
            values: values.iter().map(|value| value.map(|value| Dot { value, late: false })).collect(),
            marks: Vec::new(),
            range: None,
        };
        draw(&chart, Size { width: 400, height: 160 }).unwrap()
    }

    #[test]
    fn a_saved_picture_brings_its_colours_along() {
        let svg = standalone(&drawing(), Theme::Dark);
        assert!(svg.contains("<style>") && svg.contains("width=\"400\""));
        assert!(!drawing().svg.contains("<style>"), "the window's own picture has none");
    }

    #[test]
    fn a_png_shows_lines_and_letters() {
        let bytes = png(&drawing(), Theme::Light, 2.0).unwrap();
        assert!(bytes.starts_with(b"\x89PNG\r\n\x1a\n"));
        let picture = tiny_skia::Pixmap::decode_png(&bytes).unwrap();
        assert_eq!((picture.width(), picture.height()), (800, 320));
        let ink = picture.pixels().iter().filter(|pixel| pixel.red() < 0x60 && pixel.blue() < 0x60).count();
        assert!(ink > 200, "only {ink} dark pixels: is the text missing?");
        assert!(png(&drawing(), Theme::Light, 1e9).is_err());
        assert!(png(&drawing(), Theme::Light, f32::NAN).is_err());
    }
}
