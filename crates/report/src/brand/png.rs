use std::io::Cursor;

use ::png::{ColorType, Decoder, DecodingError, Encoder, Limits, Transformations};

use super::logo::{LogoFault, Pixels};

/// The most pixels that are read.
const MOST: u32 = 4_000_000;
/// What the decoder may take up while it works, in bytes.
const MEMORY: usize = 32 * 1024 * 1024;
/// Finer than any printer needs for the room a logo gets: 200 by 50 points at 600 dots an inch.
const FINEST: (u32, u32) = (1666, 416);

/// Whether these bytes begin like a PNG file.
pub(super) fn is_png(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\x89PNG\r\n\x1a\n")
}

/// Reads the pixels and nothing else; large pictures are made smaller.
pub(super) fn read(bytes: &[u8]) -> Result<Pixels, LogoFault> {
    let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), Limits { bytes: MEMORY });
    // Comments and colour profiles may be packed tighter than memory is large.
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(true);
    decoder.set_transformations(Transformations::EXPAND | Transformations::STRIP_16);
    let head = decoder.read_header_info().map_err(damaged)?;
    let (width, height) = (head.width, head.height);
    if u64::from(width) * u64::from(height) > u64::from(MOST) {
        return Err(LogoFault::TooManyPixels { width, height, limit: MOST });
    }
    let mut reader = decoder.read_info().map_err(damaged)?;
    let size = reader.output_buffer_size().ok_or(LogoFault::TooComplex)?;
    let mut buffer = vec![0; size];
    let shown = reader.next_frame(&mut buffer).map_err(damaged)?;
    buffer.truncate(shown.buffer_size());
    let rgba = rgba(shown.color_type, buffer);
    if rgba.len() as u64 != u64::from(width) * u64::from(height) * 4 {
        return Err(LogoFault::Damaged("not all pixels are there".to_owned()));
    }
    Ok(smaller(Pixels { width, height, rgba }))
}

/// Writes the pixels as a PNG file.
pub(super) fn write(pixels: &Pixels) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, pixels.width, pixels.height);
    encoder.set_color(ColorType::Rgba);
    let written = encoder.write_header().and_then(|mut writer| writer.write_image_data(&pixels.rgba));
    // Memory does not fail, and there are as many pixels as the size says.
    debug_assert!(written.is_ok());
    bytes
}

fn damaged(error: DecodingError) -> LogoFault {
    match error {
        DecodingError::LimitsExceeded => LogoFault::TooComplex,
        other => LogoFault::Damaged(other.to_string()),
    }
}

/// Eight bits for red, green, blue and opacity each.
fn rgba(kind: ColorType, pixels: Vec<u8>) -> Vec<u8> {
    match kind {
        ColorType::Rgba => pixels,
        ColorType::Rgb => {
            pixels.as_chunks().0.iter().flat_map(|[red, green, blue]| [*red, *green, *blue, 255]).collect()
        }
        ColorType::GrayscaleAlpha => {
            pixels.as_chunks().0.iter().flat_map(|[grey, opacity]| [*grey, *grey, *grey, *opacity]).collect()
        }
        ColorType::Grayscale | ColorType::Indexed => {
            pixels.iter().flat_map(|grey| [*grey, *grey, *grey, 255]).collect()
        }
    }
}

/// Every square of so many pixels becomes their average, weighed by opacity.
fn smaller(pixels: Pixels) -> Pixels {
    let times = pixels.width.div_ceil(FINEST.0).max(pixels.height.div_ceil(FINEST.1)).max(1);
    if times == 1 {
        return pixels;
    }
    let (width, height) = (pixels.width.div_ceil(times), pixels.height.div_ceil(times));
    let mut rgba = Vec::new();
    for row in 0..height {
        for column in 0..width {
            rgba.extend(average(&pixels, (column * times, row * times), times));
        }
    }
    Pixels { width, height, rgba }
}

fn average(pixels: &Pixels, (left, top): (u32, u32), times: u32) -> [u8; 4] {
    let (mut colour, mut opacity, mut count) = ([0_u64; 3], 0_u64, 0_u64);
    for row in top..(top + times).min(pixels.height) {
        for column in left..(left + times).min(pixels.width) {
            let from = (row as usize * pixels.width as usize + column as usize) * 4;
            let Some([red, green, blue, own]) = pixels.rgba.get(from..).and_then(<[u8]>::first_chunk) else { continue };
            for (sum, part) in colour.iter_mut().zip([red, green, blue]) {
                *sum += u64::from(*part) * u64::from(*own);
            }
            opacity += u64::from(*own);
            count += 1;
        }
    }
    let [red, green, blue] = colour.map(|sum| small(sum.checked_div(opacity)));
    [red, green, blue, small(opacity.checked_div(count))]
}

/// An average of bytes is a byte; of none it is nothing.
fn small(average: Option<u64>) -> u8 {
    u8::try_from(average.unwrap_or(0)).unwrap_or(u8::MAX)
}
