; fe33b9441fb3905345f1309fc89d5f97

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v208B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxxxxxxxxxxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6, i64 %arg.a7, i64 %arg.a8, i64 %arg.a9, i64 %arg.a10, i64 %arg.a11, i64 %arg.a12, i64 %arg.a13, i64 %arg.a14, i64 %arg.a15, i64 %arg.a16, i64 %arg.a17, i64 %arg.a18, i64 %arg.a19, i64 %arg.a20, i64 %arg.a21, i64 %arg.a22) unnamed_addr #0 {
entry:
  %.31 = add i64 %arg.a0, 32
  %.32 = inttoptr i64 %.31 to ptr
  %.33 = load i64, ptr %.32, align 8
  %.34 = inttoptr i64 %.33 to ptr
  %.36 = load i64, ptr %.34, align 8
  %.37 = add i64 %arg.a0, 16
  %.38 = inttoptr i64 %.37 to ptr
  %.39 = load i64, ptr %.38, align 8
  %.42 = inttoptr i64 %.39 to ptr
  %.73 = add i64 %arg.a1, 16
  %.74 = inttoptr i64 %.73 to ptr
  %.75 = load i64, ptr %.74, align 8
  %.78 = inttoptr i64 %.75 to ptr
  %.103 = add i64 %arg.a2, 32
  %.104 = inttoptr i64 %.103 to ptr
  %.105 = load i64, ptr %.104, align 8
  %.106 = inttoptr i64 %.105 to ptr
  %.108 = load i64, ptr %.106, align 8
  %.109 = add i64 %arg.a2, 16
  %.110 = inttoptr i64 %.109 to ptr
  %.111 = load i64, ptr %.110, align 8
  %.114 = inttoptr i64 %.111 to ptr
  %.145 = add i64 %arg.a3, 16
  %.146 = inttoptr i64 %.145 to ptr
  %.147 = load i64, ptr %.146, align 8
  %.150 = inttoptr i64 %.147 to ptr
  %.181 = add i64 %arg.a4, 16
  %.182 = inttoptr i64 %.181 to ptr
  %.183 = load i64, ptr %.182, align 8
  %.186 = inttoptr i64 %.183 to ptr
  %.211 = add i64 %arg.a5, 32
  %.212 = inttoptr i64 %.211 to ptr
  %.213 = load i64, ptr %.212, align 8
  %.214 = inttoptr i64 %.213 to ptr
  %.216 = load i64, ptr %.214, align 8
  %.217 = add i64 %arg.a5, 16
  %.218 = inttoptr i64 %.217 to ptr
  %.219 = load i64, ptr %.218, align 8
  %.222 = inttoptr i64 %.219 to ptr
  %.247 = add i64 %arg.a6, 32
  %.248 = inttoptr i64 %.247 to ptr
  %.249 = load i64, ptr %.248, align 8
  %.250 = inttoptr i64 %.249 to ptr
  %.252 = load i64, ptr %.250, align 8
  %.253 = add i64 %arg.a6, 16
  %.254 = inttoptr i64 %.253 to ptr
  %.255 = load i64, ptr %.254, align 8
  %.258 = inttoptr i64 %.255 to ptr
  %.289 = add i64 %arg.a7, 16
  %.290 = inttoptr i64 %.289 to ptr
  %.291 = load i64, ptr %.290, align 8
  %.294 = inttoptr i64 %.291 to ptr
  %.325 = add i64 %arg.a8, 16
  %.326 = inttoptr i64 %.325 to ptr
  %.327 = load i64, ptr %.326, align 8
  %.330 = inttoptr i64 %.327 to ptr
  %.361 = add i64 %arg.a9, 16
  %.362 = inttoptr i64 %.361 to ptr
  %.363 = load i64, ptr %.362, align 8
  %.366 = inttoptr i64 %.363 to ptr
  %.397 = add i64 %arg.a10, 16
  %.398 = inttoptr i64 %.397 to ptr
  %.399 = load i64, ptr %.398, align 8
  %.402 = inttoptr i64 %.399 to ptr
  %.433 = add i64 %arg.a12, 16
  %.434 = inttoptr i64 %.433 to ptr
  %.435 = load i64, ptr %.434, align 8
  %.438 = inttoptr i64 %.435 to ptr
  %.469 = add i64 %arg.a13, 16
  %.470 = inttoptr i64 %.469 to ptr
  %.471 = load i64, ptr %.470, align 8
  %.474 = inttoptr i64 %.471 to ptr
  %.499 = add i64 %arg.a16, 32
  %.500 = inttoptr i64 %.499 to ptr
  %.501 = load i64, ptr %.500, align 8
  %.502 = inttoptr i64 %.501 to ptr
  %.504 = load i64, ptr %.502, align 8
  %.505 = add i64 %arg.a16, 16
  %.506 = inttoptr i64 %.505 to ptr
  %.507 = load i64, ptr %.506, align 8
  %.510 = inttoptr i64 %.507 to ptr
  %.535 = add i64 %arg.a17, 32
  %.536 = inttoptr i64 %.535 to ptr
  %.537 = load i64, ptr %.536, align 8
  %.538 = inttoptr i64 %.537 to ptr
  %.540 = load i64, ptr %.538, align 8
  %.541 = add i64 %arg.a17, 16
  %.542 = inttoptr i64 %.541 to ptr
  %.543 = load i64, ptr %.542, align 8
  %.546 = inttoptr i64 %.543 to ptr
  %.571 = add i64 %arg.a18, 32
  %.572 = inttoptr i64 %.571 to ptr
  %.573 = load i64, ptr %.572, align 8
  %.574 = inttoptr i64 %.573 to ptr
  %.576 = load i64, ptr %.574, align 8
  %.577 = add i64 %arg.a18, 16
  %.578 = inttoptr i64 %.577 to ptr
  %.579 = load i64, ptr %.578, align 8
  %.582 = inttoptr i64 %.579 to ptr
  %.607 = add i64 %arg.a19, 32
  %.608 = inttoptr i64 %.607 to ptr
  %.609 = load i64, ptr %.608, align 8
  %.610 = inttoptr i64 %.609 to ptr
  %.612 = load i64, ptr %.610, align 8
  %.613 = add i64 %arg.a19, 16
  %.614 = inttoptr i64 %.613 to ptr
  %.615 = load i64, ptr %.614, align 8
  %.618 = inttoptr i64 %.615 to ptr
  %.643 = add i64 %arg.a20, 32
  %.644 = inttoptr i64 %.643 to ptr
  %.645 = load i64, ptr %.644, align 8
  %.646 = inttoptr i64 %.645 to ptr
  %.648 = load i64, ptr %.646, align 8
  %.649 = add i64 %arg.a20, 16
  %.650 = inttoptr i64 %.649 to ptr
  %.651 = load i64, ptr %.650, align 8
  %.654 = inttoptr i64 %.651 to ptr
  %.679 = add i64 %arg.a21, 32
  %.680 = inttoptr i64 %.679 to ptr
  %.681 = load i64, ptr %.680, align 8
  %.682 = inttoptr i64 %.681 to ptr
  %.684 = load i64, ptr %.682, align 8
  %.685 = add i64 %arg.a21, 16
  %.686 = inttoptr i64 %.685 to ptr
  %.687 = load i64, ptr %.686, align 8
  %.690 = inttoptr i64 %.687 to ptr
  %.715 = add i64 %arg.a22, 32
  %.716 = inttoptr i64 %.715 to ptr
  %.717 = load i64, ptr %.716, align 8
  %.718 = inttoptr i64 %.717 to ptr
  %.720 = load i64, ptr %.718, align 8
  %.721 = add i64 %arg.a22, 16
  %.722 = inttoptr i64 %.721 to ptr
  %.723 = load i64, ptr %.722, align 8
  %.726 = inttoptr i64 %.723 to ptr
  %.285.i = icmp slt i64 %.648, 1
  br i1 %.285.i, label %B0.endif.else.endif.if.i, label %B0.else.endif.endif.endif.i, !prof !0

B208.i:                                           ; preds = %B208.lr.ph.i, %B11353.i
  %begin.2.03061.i = phi i64 [ 0, %B208.lr.ph.i ], [ %.6047.i, %B11353.i ]
  %place.2.03060.i = phi i64 [ 0, %B208.lr.ph.i ], [ %.1493.i, %B11353.i ]
  %total.2.03059.i = phi i64 [ 0, %B208.lr.ph.i ], [ %.6001.i, %B11353.i ]
  %.610.03058.i = phi i64 [ 0, %B208.lr.ph.i ], [ %.681.i, %B11353.i ]
  %.681.i = add nuw nsw i64 %.610.03058.i, 1
  %0 = getelementptr i64, ptr %.150, i64 %.610.03058.i
  %.739.i = load i64, ptr %0, align 8, !noalias !1
  %.11.i.i = tail call i64 @llvm.smax.i64(i64 %.739.i, i64 0)
  %1 = getelementptr i64, ptr %.186, i64 %.610.03058.i
  %.801.i = load i64, ptr %1, align 8, !noalias !1
  %.803.i = shl nuw nsw i64 %.11.i.i, 1
  %.804.i = add nsw i64 %.803.i, %.801.i
  %2 = getelementptr i64, ptr %.78, i64 %.610.03058.i
  %.835.i = load i64, ptr %2, align 8, !noalias !1
  %.867.i = add nsw i64 %.804.i, %.835.i
  %.904.i = icmp slt i64 %.835.i, 0
  %.905.i = select i1 %.904.i, i64 %.36, i64 0
  %.906.i = add i64 %.905.i, %.835.i
  %.909.i = icmp slt i64 %.906.i, 0
  br i1 %.909.i, label %B208.endif.else.if.i, label %B208.endif.else.endif.i, !prof !0

B646.i:                                           ; preds = %B484.endif.endif.endif.endif.i
  %.1976.i = icmp sgt i64 %.739.i, 0
  %.2010.not.i = icmp eq i64 %total.2.0.lcssa.i.i, %.1971.i
  %or.cond.i = select i1 %.1976.i, i1 true, i1 %.2010.not.i
  br i1 %or.cond.i, label %B688.i, label %_ZN14sparse_kernels3few14restore_blocksB4v209B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit

B688.i:                                           ; preds = %B646.i
  br i1 %.639407.not.i.i, label %B1048.i, label %B700.i

B700.i:                                           ; preds = %B688.i
  %3 = getelementptr i64, ptr %.294, i64 %.610.03058.i
  %.2119.i = load i64, ptr %3, align 8, !noalias !1
  %.2121.i = shl nuw nsw i64 %total.2.0.lcssa.i.i, 2
  %.2122.i = add nsw i64 %.2119.i, %.2121.i
  %.2155.i = sub nsw i64 %.1971.i, %total.2.0.lcssa.i.i
  store i64 %.2122.i, ptr %.545.i, align 8, !noalias !1
  store i64 %.2155.i, ptr %.2214.i, align 8, !noalias !1
  store i64 %.11.i.i, ptr %.2245.i, align 8, !noalias !1
  %.2277.i = load i64, ptr %1, align 8, !noalias !1
  %.2279.i = add nsw i64 %.2277.i, %.11.i.i
  %.2316.i = icmp slt i64 %.2279.i, 0
  %.2317.i = select i1 %.2316.i, i64 %.991.i, i64 0
  %.2318.i = add i64 %.2317.i, %.2279.i
  %.2321.i = icmp slt i64 %.2318.i, 0
  br i1 %.2321.i, label %B700.else.if.i, label %B700.else.endif.i, !prof !0

B974.i:                                           ; preds = %B84.i.i
  %.3532.i = load i64, ptr %8, align 8, !noalias !1
  %.3535.i = sub nsw i64 %found.4.0.lcssa.i.i, %.11.i.i
  %.3574.i = icmp slt i64 %.3535.i, 0
  %.3575.i = select i1 %.3574.i, i64 %.1893.i, i64 0
  %.3576.i = add i64 %.3575.i, %.3535.i
  %.3579.i = icmp slt i64 %.3576.i, 0
  br i1 %.3579.i, label %B974.else.if.i, label %B974.else.endif.i, !prof !0

B1048.i:                                          ; preds = %B164.i.i, %B974.else.endif.endif.endif.if.i, %B688.i
  %.39203047.not.i = icmp slt i64 %.1884.i, 1
  br i1 %.39203047.not.i, label %B1396.i, label %B1326.if.i

B1396.i:                                          ; preds = %B1326.if.i, %B1048.i
  %4 = getelementptr i64, ptr %.294, i64 %.610.03058.i
  %.4087.i = load i64, ptr %4, align 8, !noalias !1
  store i64 %.4087.i, ptr %.545.i, align 8, !noalias !1
  store i64 %total.2.0.lcssa.i.i, ptr %.2214.i, align 8, !noalias !1
  store i64 %found.4.0.lcssa.i.i, ptr %.2245.i, align 8, !noalias !1
  br i1 %brmerge.i, label %B1396.endif.endif.else.endif.if.i, label %B1396.endif.endif.else.endif.endif.endif.if.i, !prof !4

B1434.i:                                          ; preds = %B84.i2818.i
  br i1 %.39203047.not.i, label %B11266.i, label %B1480.if.i

B11266.i:                                         ; preds = %B1480.if.i, %B1434.i
  br i1 %.830412.not.i.i, label %B11304.if.lr.ph.i, label %B11353.i

B11304.if.lr.ph.i:                                ; preds = %B11266.i
  %5 = trunc i64 %begin.2.03061.i to i32
  br label %B11304.if.i

B11353.i:                                         ; preds = %B11304.if.i, %B11266.i
  %.6001.i = add nsw i64 %found.4.0.lcssa.i.i, %total.2.03059.i
  %.6043.i = load i64, ptr %8, align 8, !noalias !1
  %.6047.i = add nsw i64 %.6043.i, %begin.2.03061.i
  %exitcond3082.not.i = icmp eq i64 %.681.i, %.108
  br i1 %exitcond3082.not.i, label %_ZN14sparse_kernels3few14restore_blocksB4v209B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit, label %B208.i

B0.else.endif.endif.endif.i:                      ; preds = %entry
  %.302.i = icmp samesign ult i64 %.648, 3
  br i1 %.302.i, label %B0.endif.else.endif.if.i, label %B0.endif.else.endif.endif.endif.if.i, !prof !5

B0.endif.else.endif.if.i:                         ; preds = %B0.else.endif.endif.endif.i, %entry
  %.265.sroa.0.32963.i = phi i64 [ 0, %B0.else.endif.endif.endif.i ], [ %.648, %entry ]
  %.3782958.i = getelementptr i64, ptr %.654, i64 %.265.sroa.0.32963.i
  br label %B0.endif.else.endif.endif.endif.if.i

B0.endif.else.endif.endif.endif.if.i:             ; preds = %B0.endif.else.endif.if.i, %B0.else.endif.endif.endif.i
  %.3782959.i = phi ptr [ %.3782958.i, %B0.endif.else.endif.if.i ], [ %.654, %B0.else.endif.endif.endif.i ]
  %.432.sroa.0.3.i = phi i64 [ %.648, %B0.endif.else.endif.if.i ], [ 2, %B0.else.endif.endif.endif.i ]
  %.520.i = sub i64 %.648, %.432.sroa.0.3.i
  %.529.i = tail call i64 @llvm.smax.i64(i64 %.520.i, i64 0)
  %.545.i = getelementptr i64, ptr %.654, i64 %.432.sroa.0.3.i
  %.6683056.not.i = icmp slt i64 %.108, 1
  br i1 %.6683056.not.i, label %_ZN14sparse_kernels3few14restore_blocksB4v209B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit, label %B208.lr.ph.i

B208.lr.ph.i:                                     ; preds = %B0.endif.else.endif.endif.endif.if.i
  %.1003.i.i = getelementptr i8, ptr %.3782959.i, i64 8
  %.2214.i = getelementptr i8, ptr %.545.i, i64 8
  %.2245.i = getelementptr i8, ptr %.545.i, i64 16
  %.2497.i = icmp slt i64 %.540, 1
  %.403.i.i = add i64 %.252, -96
  %.83.i.i.i = icmp sgt i64 %arg.a14, 0
  %.84.i.i.i = sub nsw i64 256, %arg.a14
  %.85.i.i.i = mul i64 %.84.i.i.i, 72340172838076673
  %.4744.i = icmp slt i64 %.576, 1
  %.4913.i = icmp slt i64 %.612, 1
  %.5086.i = icmp slt i64 %.504, 1
  %.5393.i = icmp ne i64 %arg.a15, 0
  %.83.i.i2813.i = icmp sgt i64 %arg.a11, 0
  %.84.i.i2814.i = sub nsw i64 256, %arg.a11
  %.85.i.i2815.i = mul i64 %.84.i.i2814.i, 72340172838076673
  %"$phi150.0.2.0.i.i.i" = sext i1 %.5393.i to i16
  %.91.i.i.i = select i1 %.5393.i, i16 -32768, i16 0
  %.389.i.i2817.i = insertelement <16 x i16> poison, i16 %"$phi150.0.2.0.i.i.i", i64 0
  %.390.i.i.i = shufflevector <16 x i16> %.389.i.i2817.i, <16 x i16> poison, <16 x i32> zeroinitializer
  %.399.i.i.i = and <16 x i16> %.390.i.i.i, splat (i16 -32768)
  %brmerge.i = icmp slt i64 %.520.i, 3
  %6 = icmp sgt i64 %.520.i, 0
  %7 = zext i1 %6 to i64
  %.29292980.i = getelementptr i64, ptr %.545.i, i64 %7
  br label %B208.i

B208.endif.endif.i:                               ; preds = %B208.endif.else.endif.endif.endif.if.i, %B208.endif.else.endif.endif.endif.i
  %.894.sroa.13.0.i = phi i64 [ %.36, %B208.endif.else.endif.endif.endif.if.i ], [ %.894.sroa.13.1.i, %B208.endif.else.endif.endif.endif.i ]
  %.982.i = sub i64 %.894.sroa.13.0.i, %.894.sroa.0.3.i
  %.991.i = tail call i64 @llvm.smax.i64(i64 %.982.i, i64 0)
  %.1007.i = getelementptr i8, ptr %.42, i64 %.894.sroa.0.3.i
  %8 = getelementptr i64, ptr %.114, i64 %.610.03058.i
  %.1066.i = load i64, ptr %8, align 8, !noalias !1
  %.1068.i = add nsw i64 %.1066.i, %begin.2.03061.i
  %.1106.i = icmp slt i64 %begin.2.03061.i, 0
  %.1107.i = select i1 %.1106.i, i64 %.720, i64 0
  %.1108.i = add i64 %.1107.i, %begin.2.03061.i
  %.1111.i = icmp slt i64 %.1108.i, 0
  br i1 %.1111.i, label %B208.endif.endif.else.if.i, label %B208.endif.endif.else.endif.i, !prof !0

B208.endif.else.if.i:                             ; preds = %B208.i
  br label %B208.endif.else.endif.i

B208.endif.else.endif.i:                          ; preds = %B208.endif.else.if.i, %B208.i
  %.894.sroa.0.1.i = phi i64 [ 0, %B208.endif.else.if.i ], [ %.906.i, %B208.i ]
  %.914.not.i = icmp slt i64 %.906.i, %.36
  br i1 %.914.not.i, label %B208.endif.else.endif.endif.i, label %B208.endif.else.endif.if.i, !prof !6

B208.endif.else.endif.if.i:                       ; preds = %B208.endif.else.endif.i
  br label %B208.endif.else.endif.endif.i

B208.endif.else.endif.endif.i:                    ; preds = %B208.endif.else.endif.if.i, %B208.endif.else.endif.i
  %.894.sroa.0.3.i = phi i64 [ %.36, %B208.endif.else.endif.if.i ], [ %.894.sroa.0.1.i, %B208.endif.else.endif.i ]
  %.921.i = icmp slt i64 %.867.i, 0
  %.922.i = select i1 %.921.i, i64 %.36, i64 0
  %.923.i = add i64 %.922.i, %.867.i
  %.926.i = icmp slt i64 %.923.i, 0
  br i1 %.926.i, label %B208.endif.else.endif.endif.if.i, label %B208.endif.else.endif.endif.endif.i, !prof !0

B208.endif.else.endif.endif.if.i:                 ; preds = %B208.endif.else.endif.endif.i
  br label %B208.endif.else.endif.endif.endif.i

B208.endif.else.endif.endif.endif.i:              ; preds = %B208.endif.else.endif.endif.if.i, %B208.endif.else.endif.endif.i
  %.894.sroa.13.1.i = phi i64 [ 0, %B208.endif.else.endif.endif.if.i ], [ %.923.i, %B208.endif.else.endif.endif.i ]
  %.931.not.i = icmp slt i64 %.923.i, %.36
  br i1 %.931.not.i, label %B208.endif.endif.i, label %B208.endif.else.endif.endif.endif.if.i, !prof !6

B208.endif.else.endif.endif.endif.if.i:           ; preds = %B208.endif.else.endif.endif.endif.i
  br label %B208.endif.endif.i

B208.endif.endif.endif.i:                         ; preds = %B208.endif.endif.else.endif.endif.endif.if.i, %B208.endif.endif.else.endif.endif.endif.i
  %.1096.sroa.13.0.i = phi i64 [ %.720, %B208.endif.endif.else.endif.endif.endif.if.i ], [ %.1096.sroa.13.1.i, %B208.endif.endif.else.endif.endif.endif.i ]
  %.1184.i = sub i64 %.1096.sroa.13.0.i, %.1096.sroa.0.3.i
  %.1193.i = tail call i64 @llvm.smax.i64(i64 %.1184.i, i64 0)
  %.1209.i = getelementptr i16, ptr %.726, i64 %.1096.sroa.0.3.i
  %.1275.inv.i = icmp slt i64 %.739.i, 0
  %spec.select3027.i = select i1 %.1275.inv.i, i64 0, i64 %.801.i
  %.1358.i = icmp slt i64 %total.2.03059.i, 0
  %.1359.i = select i1 %.1358.i, i64 %.684, i64 0
  %.1360.i = add i64 %.1359.i, %total.2.03059.i
  %.1363.i = icmp slt i64 %.1360.i, 0
  br i1 %.1363.i, label %B484.else.if.i, label %B484.else.endif.i, !prof !0

B208.endif.endif.else.if.i:                       ; preds = %B208.endif.endif.i
  br label %B208.endif.endif.else.endif.i

B208.endif.endif.else.endif.i:                    ; preds = %B208.endif.endif.else.if.i, %B208.endif.endif.i
  %.1096.sroa.0.1.i = phi i64 [ 0, %B208.endif.endif.else.if.i ], [ %.1108.i, %B208.endif.endif.i ]
  %.1116.not.i = icmp slt i64 %.1108.i, %.720
  br i1 %.1116.not.i, label %B208.endif.endif.else.endif.endif.i, label %B208.endif.endif.else.endif.if.i, !prof !6

B208.endif.endif.else.endif.if.i:                 ; preds = %B208.endif.endif.else.endif.i
  br label %B208.endif.endif.else.endif.endif.i

B208.endif.endif.else.endif.endif.i:              ; preds = %B208.endif.endif.else.endif.if.i, %B208.endif.endif.else.endif.i
  %.1096.sroa.0.3.i = phi i64 [ %.720, %B208.endif.endif.else.endif.if.i ], [ %.1096.sroa.0.1.i, %B208.endif.endif.else.endif.i ]
  %.1123.i = icmp slt i64 %.1068.i, 0
  %.1124.i = select i1 %.1123.i, i64 %.720, i64 0
  %.1125.i = add i64 %.1124.i, %.1068.i
  %.1128.i = icmp slt i64 %.1125.i, 0
  br i1 %.1128.i, label %B208.endif.endif.else.endif.endif.if.i, label %B208.endif.endif.else.endif.endif.endif.i, !prof !0

B208.endif.endif.else.endif.endif.if.i:           ; preds = %B208.endif.endif.else.endif.endif.i
  br label %B208.endif.endif.else.endif.endif.endif.i

B208.endif.endif.else.endif.endif.endif.i:        ; preds = %B208.endif.endif.else.endif.endif.if.i, %B208.endif.endif.else.endif.endif.i
  %.1096.sroa.13.1.i = phi i64 [ 0, %B208.endif.endif.else.endif.endif.if.i ], [ %.1125.i, %B208.endif.endif.else.endif.endif.i ]
  %.1133.not.i = icmp slt i64 %.1125.i, %.720
  br i1 %.1133.not.i, label %B208.endif.endif.endif.i, label %B208.endif.endif.else.endif.endif.endif.if.i, !prof !6

B208.endif.endif.else.endif.endif.endif.if.i:     ; preds = %B208.endif.endif.else.endif.endif.endif.i
  br label %B208.endif.endif.endif.i

B484.else.if.i:                                   ; preds = %B208.endif.endif.endif.i
  br label %B484.else.endif.i

B484.else.endif.i:                                ; preds = %B484.else.if.i, %B208.endif.endif.endif.i
  %.1348.sroa.0.1.i = phi i64 [ 0, %B484.else.if.i ], [ %.1360.i, %B208.endif.endif.endif.i ]
  %.1368.not.i = icmp slt i64 %.1360.i, %.684
  br i1 %.1368.not.i, label %B484.else.endif.endif.endif.if.i, label %B484.else.endif.if.i, !prof !6

B484.else.endif.if.i:                             ; preds = %B484.else.endif.i
  br label %B484.else.endif.endif.endif.if.i

B484.else.endif.endif.endif.if.i:                 ; preds = %B484.else.endif.if.i, %B484.else.endif.i
  %.1348.sroa.0.3.i = phi i64 [ %.684, %B484.else.endif.if.i ], [ %.1348.sroa.0.1.i, %B484.else.endif.i ]
  %.1436.i = sub i64 %.684, %.1348.sroa.0.3.i
  %.1445.i = tail call i64 @llvm.smax.i64(i64 %.1436.i, i64 0)
  %.1461.i = getelementptr i32, ptr %.690, i64 %.1348.sroa.0.3.i
  %.1493.i = add nsw i64 %spec.select3027.i, %place.2.03060.i
  %.1531.i = icmp slt i64 %place.2.03060.i, 0
  %.1532.i = select i1 %.1531.i, i64 %.216, i64 0
  %.1533.i = add i64 %.1532.i, %place.2.03060.i
  %.1536.i = icmp slt i64 %.1533.i, 0
  br i1 %.1536.i, label %B484.endif.else.if.i, label %B484.endif.else.endif.i, !prof !0

B484.endif.endif.i:                               ; preds = %B484.endif.else.endif.endif.endif.if.i, %B484.endif.else.endif.endif.endif.i
  %.1521.sroa.13.0.i = phi i64 [ %.216, %B484.endif.else.endif.endif.endif.if.i ], [ %.1521.sroa.13.1.i, %B484.endif.else.endif.endif.endif.i ]
  %.1609.i = sub i64 %.1521.sroa.13.0.i, %.1521.sroa.0.3.i
  %.1634.i = getelementptr i32, ptr %.222, i64 %.1521.sroa.0.3.i
  %.85.i.i = sub nsw i64 %.991.i, %.803.i
  %.171400.not.i.i = icmp slt i64 %.85.i.i, 1
  br i1 %.171400.not.i.i, label %B362.i.i, label %B136.if.i.i

B242.i.i:                                         ; preds = %B136.if.i.i
  %.340.not.i.i = icmp sgt i64 %.1609.i, 0
  %spec.select397.i.i = tail call i64 @llvm.smax.i64(i64 %.325.i.i, i64 0)
  %.422404.i.i = icmp sgt i64 %.325.i.i, 0
  %or.cond.i.i = select i1 %.340.not.i.i, i1 %.422404.i.i, i1 false
  br i1 %or.cond.i.i, label %B286.if.i.i, label %B362.i.i

B362.i.i:                                         ; preds = %B286.if.i.i, %B242.i.i, %B484.endif.endif.i
  %spec.select397426.i.i = phi i64 [ 0, %B484.endif.endif.i ], [ %spec.select397.i.i, %B242.i.i ], [ %spec.select397.i.i, %B286.if.i.i ]
  %found.3.0.lcssa425.i.i = phi i64 [ 0, %B484.endif.endif.i ], [ %.325.i.i, %B242.i.i ], [ %.325.i.i, %B286.if.i.i ]
  %.639407.not.i.i = icmp slt i64 %.739.i, 1
  br i1 %.639407.not.i.i, label %B482.i.i, label %B428.if.lr.ph.i.i

B428.if.lr.ph.i.i:                                ; preds = %B362.i.i
  %9 = getelementptr i8, ptr %.1007.i, i64 %.85.i.i
  br label %B428.if.i.i

B482.loopexit.i.i:                                ; preds = %B428.if.i.i
  %.pre.i.i = tail call i64 @llvm.smax.i64(i64 %.735.i.i, i64 0)
  br label %B482.i.i

B482.i.i:                                         ; preds = %B482.loopexit.i.i, %B362.i.i
  %spec.select399.pre-phi.i.i = phi i64 [ %.pre.i.i, %B482.loopexit.i.i ], [ %spec.select397426.i.i, %B362.i.i ]
  %found.4.0.lcssa.i.i = phi i64 [ %.735.i.i, %B482.loopexit.i.i ], [ %found.3.0.lcssa425.i.i, %B362.i.i ]
  %.830412.not.i.i = icmp sgt i64 %found.4.0.lcssa.i.i, 0
  br i1 %.830412.not.i.i, label %B552.if.i.i, label %_ZN14sparse_kernels3few7changesB4v202B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit.i

B628.loopexit.i.i:                                ; preds = %B552.if.i.i
  %10 = add nuw nsw i64 %.925.i.i, 31
  %11 = lshr i64 %10, 5
  br label %_ZN14sparse_kernels3few7changesB4v202B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit.i

B136.if.i.i:                                      ; preds = %B484.endif.endif.i, %B136.if.i.i
  %found.3.0403.i.i = phi i64 [ %.325.i.i, %B136.if.i.i ], [ 0, %B484.endif.endif.i ]
  %.113.0401.i.i = phi i64 [ %.184.i.i, %B136.if.i.i ], [ 0, %B484.endif.endif.i ]
  %.184.i.i = add nuw nsw i64 %.113.0401.i.i, 1
  %.234.i.i = getelementptr i8, ptr %.1007.i, i64 %.113.0401.i.i
  %.235.i.i = load i8, ptr %.234.i.i, align 1, !noalias !7
  %.262.i.i = getelementptr i32, ptr %.1461.i, i64 %found.3.0403.i.i
  %.263.i.i = trunc i64 %.113.0401.i.i to i32
  store i32 %.263.i.i, ptr %.262.i.i, align 4, !noalias !7
  %.291.i.i = getelementptr i8, ptr %.510, i64 %found.3.0403.i.i
  store i8 %.235.i.i, ptr %.291.i.i, align 1, !noalias !7
  %.319.i.i = load i8, ptr %.234.i.i, align 1, !noalias !7
  %.321.i.i = icmp ne i8 %.319.i.i, 0
  %.323.i.i = zext i1 %.321.i.i to i64
  %.325.i.i = add i64 %found.3.0403.i.i, %.323.i.i
  %exitcond.not.i.i = icmp eq i64 %.85.i.i, %.184.i.i
  br i1 %exitcond.not.i.i, label %B242.i.i, label %B136.if.i.i

B286.if.i.i:                                      ; preds = %B242.i.i, %B286.if.i.i
  %.366.0405.i.i = phi i64 [ %.435.i.i, %B286.if.i.i ], [ 0, %B242.i.i ]
  %.435.i.i = add nuw nsw i64 %.366.0405.i.i, 1
  %.485.i.i = getelementptr i32, ptr %.1461.i, i64 %.366.0405.i.i
  %.486.i.i = load i32, ptr %.485.i.i, align 4, !noalias !7
  %.488.i.i = zext i32 %.486.i.i to i64
  %.513.i.i = getelementptr i32, ptr %.1634.i, i64 %.488.i.i
  %.514.i.i = load i32, ptr %.513.i.i, align 4, !noalias !7
  store i32 %.514.i.i, ptr %.485.i.i, align 4, !noalias !7
  %exitcond417.not.i.i = icmp eq i64 %.325.i.i, %.435.i.i
  br i1 %exitcond417.not.i.i, label %B362.i.i, label %B286.if.i.i

B428.if.i.i:                                      ; preds = %B428.if.i.i, %B428.if.lr.ph.i.i
  %found.4.0410.i.i = phi i64 [ %found.3.0.lcssa425.i.i, %B428.if.lr.ph.i.i ], [ %.735.i.i, %B428.if.i.i ]
  %.583.0408.i.i = phi i64 [ 0, %B428.if.lr.ph.i.i ], [ %.652.i.i, %B428.if.i.i ]
  %.652.i.i = add nuw nsw i64 %.583.0408.i.i, 1
  %.704.i.i = getelementptr i8, ptr %9, i64 %.583.0408.i.i
  %.705.i.i = load i8, ptr %.704.i.i, align 1, !noalias !7
  %.732.i.i = getelementptr i8, ptr %.510, i64 %found.4.0410.i.i
  store i8 %.705.i.i, ptr %.732.i.i, align 1, !noalias !7
  %.735.i.i = add i64 %found.4.0410.i.i, 1
  %exitcond418.not.i.i = icmp eq i64 %.739.i, %.652.i.i
  br i1 %exitcond418.not.i.i, label %B482.loopexit.i.i, label %B428.if.i.i

B552.if.i.i:                                      ; preds = %B482.i.i, %B552.if.i.i
  %total.2.0415.i.i = phi i64 [ %.925.i.i, %B552.if.i.i ], [ 0, %B482.i.i ]
  %.774.0413.i.i = phi i64 [ %.843.i.i, %B552.if.i.i ], [ 0, %B482.i.i ]
  %.843.i.i = add nuw nsw i64 %.774.0413.i.i, 1
  %.893.i.i = getelementptr i8, ptr %.510, i64 %.774.0413.i.i
  %.894.i.i = load i8, ptr %.893.i.i, align 1, !noalias !7
  %.896.i.i = zext i8 %.894.i.i to i64
  %.921.i.i = getelementptr i8, ptr %.366, i64 %.896.i.i
  %.922.i.i = load i8, ptr %.921.i.i, align 1, !noalias !7
  %.923.i.i = zext i8 %.922.i.i to i64
  %.925.i.i = add nuw nsw i64 %total.2.0415.i.i, %.923.i.i
  %exitcond419.not.i.i = icmp eq i64 %.843.i.i, %spec.select399.pre-phi.i.i
  br i1 %exitcond419.not.i.i, label %B628.loopexit.i.i, label %B552.if.i.i

_ZN14sparse_kernels3few7changesB4v202B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit.i: ; preds = %B628.loopexit.i.i, %B482.i.i
  %total.2.0.lcssa.i.i = phi i64 [ 0, %B482.i.i ], [ %11, %B628.loopexit.i.i ]
  store i64 %found.4.0.lcssa.i.i, ptr %.3782959.i, align 8, !noalias !7
  store i64 %total.2.0.lcssa.i.i, ptr %.1003.i.i, align 8, !noalias !7
  %.1816.i = icmp slt i64 %.1436.i, 1
  br i1 %.1816.i, label %B484.endif.endif.endif.else.endif.if.i, label %B484.endif.endif.endif.else.endif.endif.i, !prof !0

B484.endif.else.if.i:                             ; preds = %B484.else.endif.endif.endif.if.i
  br label %B484.endif.else.endif.i

B484.endif.else.endif.i:                          ; preds = %B484.endif.else.if.i, %B484.else.endif.endif.endif.if.i
  %.1521.sroa.0.1.i = phi i64 [ 0, %B484.endif.else.if.i ], [ %.1533.i, %B484.else.endif.endif.endif.if.i ]
  %.1541.not.i = icmp slt i64 %.1533.i, %.216
  br i1 %.1541.not.i, label %B484.endif.else.endif.endif.i, label %B484.endif.else.endif.if.i, !prof !6

B484.endif.else.endif.if.i:                       ; preds = %B484.endif.else.endif.i
  br label %B484.endif.else.endif.endif.i

B484.endif.else.endif.endif.i:                    ; preds = %B484.endif.else.endif.if.i, %B484.endif.else.endif.i
  %.1521.sroa.0.3.i = phi i64 [ %.216, %B484.endif.else.endif.if.i ], [ %.1521.sroa.0.1.i, %B484.endif.else.endif.i ]
  %.1548.i = icmp slt i64 %.1493.i, 0
  %.1549.i = select i1 %.1548.i, i64 %.216, i64 0
  %.1550.i = add i64 %.1549.i, %.1493.i
  %.1553.i = icmp slt i64 %.1550.i, 0
  br i1 %.1553.i, label %B484.endif.else.endif.endif.if.i, label %B484.endif.else.endif.endif.endif.i, !prof !0

B484.endif.else.endif.endif.if.i:                 ; preds = %B484.endif.else.endif.endif.i
  br label %B484.endif.else.endif.endif.endif.i

B484.endif.else.endif.endif.endif.i:              ; preds = %B484.endif.else.endif.endif.if.i, %B484.endif.else.endif.endif.i
  %.1521.sroa.13.1.i = phi i64 [ 0, %B484.endif.else.endif.endif.if.i ], [ %.1550.i, %B484.endif.else.endif.endif.i ]
  %.1558.not.i = icmp slt i64 %.1550.i, %.216
  br i1 %.1558.not.i, label %B484.endif.endif.i, label %B484.endif.else.endif.endif.endif.if.i, !prof !6

B484.endif.else.endif.endif.endif.if.i:           ; preds = %B484.endif.else.endif.endif.endif.i
  br label %B484.endif.endif.i

B484.endif.endif.endif.endif.i:                   ; preds = %B484.endif.endif.endif.else.endif.endif.endif.if.i, %B484.endif.endif.endif.else.endif.endif.endif.i
  %.1796.sroa.13.0.i = phi i64 [ %.1445.i, %B484.endif.endif.endif.else.endif.endif.endif.if.i ], [ %.1796.sroa.13.1.i, %B484.endif.endif.endif.else.endif.endif.endif.i ]
  %.1884.i = sub nsw i64 %.1796.sroa.13.0.i, %.1796.sroa.0.3.i
  %.1893.i = tail call i64 @llvm.smax.i64(i64 %.1884.i, i64 0)
  %.1909.i = getelementptr i32, ptr %.1461.i, i64 %.1796.sroa.0.3.i
  %12 = getelementptr i64, ptr %.330, i64 %.610.03058.i
  %.1971.i = load i64, ptr %12, align 8, !noalias !1
  %.1973.i = icmp sgt i64 %total.2.0.lcssa.i.i, %.1971.i
  br i1 %.1973.i, label %_ZN14sparse_kernels3few14restore_blocksB4v209B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit, label %B646.i

B484.endif.endif.endif.else.endif.if.i:           ; preds = %_ZN14sparse_kernels3few7changesB4v202B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit.i
  br label %B484.endif.endif.endif.else.endif.endif.i

B484.endif.endif.endif.else.endif.endif.i:        ; preds = %B484.endif.endif.endif.else.endif.if.i, %_ZN14sparse_kernels3few7changesB4v202B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit.i
  %.1796.sroa.0.3.i = phi i64 [ %.1445.i, %B484.endif.endif.endif.else.endif.if.i ], [ 0, %_ZN14sparse_kernels3few7changesB4v202B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit.i ]
  %.1823.i = icmp slt i64 %found.4.0.lcssa.i.i, 0
  %.1824.i = select i1 %.1823.i, i64 %.1445.i, i64 0
  %.1825.i = add i64 %.1824.i, %found.4.0.lcssa.i.i
  %.1828.i = icmp slt i64 %.1825.i, 0
  br i1 %.1828.i, label %B484.endif.endif.endif.else.endif.endif.if.i, label %B484.endif.endif.endif.else.endif.endif.endif.i, !prof !0

B484.endif.endif.endif.else.endif.endif.if.i:     ; preds = %B484.endif.endif.endif.else.endif.endif.i
  br label %B484.endif.endif.endif.else.endif.endif.endif.i

B484.endif.endif.endif.else.endif.endif.endif.i:  ; preds = %B484.endif.endif.endif.else.endif.endif.if.i, %B484.endif.endif.endif.else.endif.endif.i
  %.1796.sroa.13.1.i = phi i64 [ 0, %B484.endif.endif.endif.else.endif.endif.if.i ], [ %.1825.i, %B484.endif.endif.endif.else.endif.endif.i ]
  %.1833.not.i = icmp slt i64 %.1825.i, %.1445.i
  br i1 %.1833.not.i, label %B484.endif.endif.endif.endif.i, label %B484.endif.endif.endif.else.endif.endif.endif.if.i, !prof !6

B484.endif.endif.endif.else.endif.endif.endif.if.i: ; preds = %B484.endif.endif.endif.else.endif.endif.endif.i
  br label %B484.endif.endif.endif.endif.i

B700.else.if.i:                                   ; preds = %B700.i
  br label %B700.else.endif.i

B700.else.endif.i:                                ; preds = %B700.else.if.i, %B700.i
  %.2306.sroa.0.1.i = phi i64 [ 0, %B700.else.if.i ], [ %.2318.i, %B700.i ]
  %.2326.not.i = icmp slt i64 %.2318.i, %.991.i
  br i1 %.2326.not.i, label %B700.else.endif.endif.endif.if.i, label %B700.else.endif.if.i, !prof !6

B700.else.endif.if.i:                             ; preds = %B700.else.endif.i
  br label %B700.else.endif.endif.endif.if.i

B700.else.endif.endif.endif.if.i:                 ; preds = %B700.else.endif.if.i, %B700.else.endif.i
  %.2306.sroa.0.3.i = phi i64 [ %.991.i, %B700.else.endif.if.i ], [ %.2306.sroa.0.1.i, %B700.else.endif.i ]
  %.2394.i = sub nsw i64 %.991.i, %.2306.sroa.0.3.i
  %.2403.i = tail call i64 @llvm.smax.i64(i64 %.2394.i, i64 0)
  %.2419.i = getelementptr i8, ptr %.1007.i, i64 %.2306.sroa.0.3.i
  br i1 %.2497.i, label %B700.endif.else.endif.if.i, label %B700.endif.else.endif.endif.endif.i, !prof !0

B700.endif.endif.i:                               ; preds = %B700.endif.else.endif.endif.endif.if.i, %B700.endif.else.endif.endif.endif.i
  %.2477.sroa.13.0.i = phi i64 [ %.540, %B700.endif.else.endif.endif.endif.if.i ], [ %.11.i.i, %B700.endif.else.endif.endif.endif.i ]
  %.2565.i = sub i64 %.2477.sroa.13.0.i, %.2477.sroa.0.3.i
  %.2572.i = icmp slt i64 %.2565.i, 1
  %.2574.i = select i1 %.2572.i, i64 0, i64 %.2565.i
  %.2590.i = getelementptr i64, ptr %.546, i64 %.2477.sroa.0.3.i
  br i1 %brmerge.i, label %B700.endif.endif.endif.endif.else.endif.if.i, label %B700.endif.endif.endif.en...if.i, !prof !4

B700.endif.else.endif.if.i:                       ; preds = %B700.else.endif.endif.endif.if.i
  br label %B700.endif.else.endif.endif.endif.i

B700.endif.else.endif.endif.endif.i:              ; preds = %B700.endif.else.endif.if.i, %B700.else.endif.endif.endif.if.i
  %.2477.sroa.0.3.i = phi i64 [ %.540, %B700.endif.else.endif.if.i ], [ 0, %B700.else.endif.endif.endif.if.i ]
  %.2514.not.i = icmp slt i64 %.11.i.i, %.540
  br i1 %.2514.not.i, label %B700.endif.endif.i, label %B700.endif.else.endif.endif.endif.if.i, !prof !6

B700.endif.else.endif.endif.endif.if.i:           ; preds = %B700.endif.else.endif.endif.endif.i
  br label %B700.endif.endif.i

B700.endif.endif.endif.endif.else.endif.if.i:     ; preds = %B700.endif.endif.i
  br label %B700.endif.endif.endif.en...if.i

B700.endif.endif.endif.en...if.i:                 ; preds = %B700.endif.endif.endif.endif.else.endif.if.i, %B700.endif.endif.i
  %.274529742989.i = phi i64 [ %7, %B700.endif.endif.endif.endif.else.endif.if.i ], [ 1, %B700.endif.endif.i ]
  %.29292981.i = phi ptr [ %.29292980.i, %B700.endif.endif.endif.endif.else.endif.if.i ], [ %.2214.i, %B700.endif.endif.i ]
  %.2984.sroa.0.3.i = phi i64 [ %.529.i, %B700.endif.endif.endif.endif.else.endif.if.i ], [ 2, %B700.endif.endif.i ]
  %.3097.i = getelementptr i64, ptr %.545.i, i64 %.2984.sroa.0.3.i
  %.11.i.i.i = tail call i64 @llvm.smin.i64(i64 %.2403.i, i64 %.2574.i)
  br label %B84.i.i

B84.i.i:                                          ; preds = %B894.i.i, %B700.endif.endif.endif.en...if.i
  %.174.0.i.i = phi i64 [ 0, %B700.endif.endif.endif.en...if.i ], [ %.246.i.i, %B894.i.i ]
  %at.2.0.i.i = phi i64 [ 0, %B700.endif.endif.endif.en...if.i ], [ %at.3.2.i.i, %B894.i.i ]
  %exitcond.not.i2807.i = icmp eq i64 %.174.0.i.i, %.274529742989.i
  br i1 %exitcond.not.i2807.i, label %B974.i, label %B88.i.i

B88.i.i:                                          ; preds = %B84.i.i
  %.246.i.i = add nuw nsw i64 %.174.0.i.i, 1
  %13 = getelementptr i64, ptr %.545.i, i64 %.174.0.i.i
  %.304.i.i = load i64, ptr %13, align 8, !noalias !10
  %14 = getelementptr i64, ptr %.29292981.i, i64 %.174.0.i.i
  %.335.i.i = load i64, ptr %14, align 8, !noalias !10
  %15 = getelementptr i64, ptr %.3097.i, i64 %.174.0.i.i
  %.366.i.i = load i64, ptr %15, align 8, !noalias !10
  %.368.i.i = add nsw i64 %.366.i.i, %at.2.0.i.i
  %.379.i.i = icmp slt i64 %.304.i.i, 0
  %.382.i.i = icmp slt i64 %.335.i.i, 0
  %or.cond.i2808.i = select i1 %.379.i.i, i1 true, i1 %.382.i.i
  %.392.i.i = icmp sgt i64 %.335.i.i, %.252
  %or.cond1028.i.i = select i1 %or.cond.i2808.i, i1 true, i1 %.392.i.i
  br i1 %or.cond1028.i.i, label %_ZN14sparse_kernels3few14restore_blocksB4v209B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit, label %B190.i.i

B190.i.i:                                         ; preds = %B88.i.i
  %16 = shl i64 %.335.i.i, 2
  %.404.i.i = sub i64 %.403.i.i, %16
  %.406.i.i = icmp sgt i64 %.304.i.i, %.404.i.i
  br i1 %.406.i.i, label %_ZN14sparse_kernels3few14restore_blocksB4v209B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit, label %B248.i.i

B248.i.i:                                         ; preds = %B190.i.i
  %.480.i.i = icmp slt i64 %.366.i.i, 0
  %.525.i.i = icmp sgt i64 %.368.i.i, %.11.i.i.i
  %or.cond1037.i.i = select i1 %.480.i.i, i1 true, i1 %.525.i.i
  br i1 %or.cond1037.i.i, label %_ZN14sparse_kernels3few14restore_blocksB4v209B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit, label %B340.i.i

B340.i.i:                                         ; preds = %B248.i.i
  %.579.i.i = shl i64 %.304.i.i, 3
  %.584.i.i = shl i64 %.335.i.i, 5
  %.586.i.i = add i64 %.584.i.i, %.579.i.i
  %.599.not.i.i = icmp eq i64 %.366.i.i, 0
  br i1 %.599.not.i.i, label %B894.i.i, label %B526.endif.else.endif.i.i

B862.i.i:                                         ; preds = %_ZN14sparse_kernels5words5_joinB4v146B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i.i
  %.1673.i.i = add nuw nsw i64 %.769.i.i, %at.4.1.i.i
  %.1679.i.i = icmp slt i64 %.1673.i.i, %.368.i.i
  br i1 %.1679.i.i, label %B526.endif.else.endif.i.i, label %B894.i.i

B894.i.i:                                         ; preds = %B862.i.i, %B340.i.i
  %at.3.2.i.i = phi i64 [ %at.2.0.i.i, %B340.i.i ], [ %.1673.i.i, %B862.i.i ]
  %position.3.2.i.i = phi i64 [ %.579.i.i, %B340.i.i ], [ %storemerge.i.i.i, %B862.i.i ]
  %reass.sub = sub i64 %position.3.2.i.i, %.579.i.i
  %.1701.i.i = add i64 %reass.sub, 31
  %.1702.i.i = lshr i64 %.1701.i.i, 5
  %.1706.not.i.i = icmp eq i64 %.1702.i.i, %.335.i.i
  br i1 %.1706.not.i.i, label %B84.i.i, label %_ZN14sparse_kernels3few14restore_blocksB4v209B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit

B526.endif.else.endif.i.i:                        ; preds = %B340.i.i, %B862.i.i
  %at.4.1.i.i = phi i64 [ %.1673.i.i, %B862.i.i ], [ %at.2.0.i.i, %B340.i.i ]
  %position.2.1.i.i = phi i64 [ %storemerge.i.i.i, %B862.i.i ], [ %.579.i.i, %B340.i.i ]
  %.611.i.i = add nuw nsw i64 %at.4.1.i.i, 4096
  %.11.i1029.i.i = tail call i64 @llvm.smin.i64(i64 %.368.i.i, i64 %.611.i.i)
  %.692.not.i.i = icmp slt i64 %at.4.1.i.i, %.2574.i
  br i1 %.692.not.i.i, label %B526.endif.else.endif.endif.i.i, label %B526.endif.else.endif.if.i.i, !prof !6

B526.endif.else.endif.if.i.i:                     ; preds = %B526.endif.else.endif.i.i
  br label %B526.endif.else.endif.endif.i.i

B526.endif.else.endif.endif.i.i:                  ; preds = %B526.endif.else.endif.if.i.i, %B526.endif.else.endif.i.i
  %.672.sroa.0.3.i.i = phi i64 [ %.2574.i, %B526.endif.else.endif.if.i.i ], [ %at.4.1.i.i, %B526.endif.else.endif.i.i ]
  %.699.i.i = icmp slt i64 %.11.i1029.i.i, 0
  %.700.i.i = select i1 %.699.i.i, i64 %.2574.i, i64 0
  %.701.i.i = add i64 %.700.i.i, %.11.i1029.i.i
  %.704.i2809.i = icmp slt i64 %.701.i.i, 0
  br i1 %.704.i2809.i, label %B526.endif.else.endif.endif.if.i.i, label %B526.endif.else.endif.endif.endif.i.i, !prof !0

B526.endif.else.endif.endif.if.i.i:               ; preds = %B526.endif.else.endif.endif.i.i
  br label %B526.endif.else.endif.endif.endif.i.i

B526.endif.else.endif.endif.endif.i.i:            ; preds = %B526.endif.else.endif.endif.if.i.i, %B526.endif.else.endif.endif.i.i
  %.672.sroa.13.1.i.i = phi i64 [ 0, %B526.endif.else.endif.endif.if.i.i ], [ %.701.i.i, %B526.endif.else.endif.endif.i.i ]
  %.709.not.i.i = icmp slt i64 %.701.i.i, %.2574.i
  br i1 %.709.not.i.i, label %B526.endif.endif.else.endif.i.i, label %B526.endif.else.endif.endif.endif.if.i.i, !prof !6

B526.endif.else.endif.endif.endif.if.i.i:         ; preds = %B526.endif.else.endif.endif.endif.i.i
  br label %B526.endif.endif.else.endif.i.i

B252.i.i.i:                                       ; preds = %B526.endif.endif.else.endif.endif.i.i, %B596.i.i.i
  %position.3.0.i.i.i = phi i64 [ %position.4.1.i.i.i, %B596.i.i.i ], [ %position.2.1.i.i, %B526.endif.endif.else.endif.endif.i.i ]
  %i.3.0.i.i.i = phi i64 [ %.572.i.i.i, %B596.i.i.i ], [ 0, %B526.endif.endif.else.endif.endif.i.i ]
  br i1 %.83.i.i.i, label %B256.i.i.i, label %B376.i.i.i

B256.i.i.i:                                       ; preds = %B252.i.i.i
  %.120.i.i.i = getelementptr i8, ptr %.945.i.i, i64 %i.3.0.i.i.i
  %.122.i.i.i = load i64, ptr %.120.i.i.i, align 1, !noalias !13
  %.124.i.i.i = and i64 %.122.i.i.i, %.85.i.i.i
  %.125.i.i.i = icmp eq i64 %.124.i.i.i, 0
  br i1 %.125.i.i.i, label %B338.i.i.i, label %B376.i.i.i

B338.i.i.i:                                       ; preds = %B256.i.i.i
  %17 = bitcast i64 %.122.i.i.i to <8 x i8>
  %.152.i.i.i = zext <8 x i8> %17 to <8 x i64>
  %.153.i.i.i = getelementptr i64, ptr %.785.i.i, i64 %i.3.0.i.i.i
  store <8 x i64> %.152.i.i.i, ptr %.153.i.i.i, align 1, !noalias !13
  br label %B596.i.i.i

B376.i.i.i:                                       ; preds = %B256.i.i.i, %B252.i.i.i
  %.159.i.i.i = icmp ugt i64 %position.3.0.i.i.i, %.586.i.i
  br i1 %.159.i.i.i, label %_ZN14sparse_kernels5words5_joinB4v146B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i.i, label %B422.if.i.i.i

B596.i.i.i:                                       ; preds = %B422.if.i.i.i, %B338.i.i.i
  %position.4.1.i.i.i = phi i64 [ %position.3.0.i.i.i, %B338.i.i.i ], [ %.514.i.i.i, %B422.if.i.i.i ]
  %.572.i.i.i = add nuw nsw i64 %i.3.0.i.i.i, 8
  %.578.i.i.i = add nuw i64 %i.3.0.i.i.i, 16
  %.580.not.i.i.i = icmp ugt i64 %.578.i.i.i, %.769.i.i
  br i1 %.580.not.i.i.i, label %B608.i.i.i, label %B252.i.i.i

B608.i.i.i:                                       ; preds = %B596.i.i.i, %B526.endif.endif.else.endif.endif.i.i
  %position.6.1.i.i.i = phi i64 [ %position.2.1.i.i, %B526.endif.endif.else.endif.endif.i.i ], [ %position.4.1.i.i.i, %B596.i.i.i ]
  %i.4.1.i.i.i = phi i64 [ 0, %B526.endif.endif.else.endif.endif.i.i ], [ %.572.i.i.i, %B596.i.i.i ]
  %.603.i.i.i = icmp uge i64 %i.4.1.i.i.i, %.769.i.i
  %.620.not.i.i.i = icmp ugt i64 %position.6.1.i.i.i, %.586.i.i
  %or.cond.i.i.i = select i1 %.603.i.i.i, i1 true, i1 %.620.not.i.i.i
  br i1 %or.cond.i.i.i, label %_ZN14sparse_kernels5words5_joinB4v146B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i.i, label %B734.i.i.i

B734.i.i.i:                                       ; preds = %B608.i.i.i, %B734.i.i.i
  %position.7.1.i.i.i = phi i64 [ %.820.i.i.i, %B734.i.i.i ], [ %position.6.1.i.i.i, %B608.i.i.i ]
  %i.5.1.i.i.i = phi i64 [ %.864.i.i.i, %B734.i.i.i ], [ %i.4.1.i.i.i, %B608.i.i.i ]
  %.656.i.i.i = getelementptr i8, ptr %.945.i.i, i64 %i.5.1.i.i.i
  %.657.i.i.i = load i8, ptr %.656.i.i.i, align 1, !noalias !13
  %.685.i.i.i = zext i8 %.657.i.i.i to i64
  %.710.i.i.i = getelementptr i8, ptr %.438, i64 %.685.i.i.i
  %.711.i.i.i = load i8, ptr %.710.i.i.i, align 1, !noalias !13
  %.712.i.i.i = zext i8 %.711.i.i.i to i64
  %.717.i.i.i = lshr i64 %position.7.1.i.i.i, 3
  %.729.i.i.i = getelementptr i8, ptr %.258, i64 %.717.i.i.i
  %.731.i.i.i = load i64, ptr %.729.i.i.i, align 1, !noalias !13
  %.733.i.i.i = and i64 %position.7.1.i.i.i, 7
  %.734.i.i.i = lshr i64 %.731.i.i.i, %.733.i.i.i
  %.763.i.i.i = and i64 %.734.i.i.i, 4294967295
  %.754.i.i.i = getelementptr i8, ptr %.729.i.i.i, i64 4
  %.756.i.i.i = load i64, ptr %.754.i.i.i, align 1, !noalias !13
  %.761.i.i.i = lshr i64 %.756.i.i.i, %.733.i.i.i
  %.766.i.i.i = shl i64 %.761.i.i.i, 32
  %.767.i.i.i = or disjoint i64 %.766.i.i.i, %.763.i.i.i
  %.804.i.i.i = getelementptr i64, ptr %.474, i64 %.685.i.i.i
  %.805.i.i.i = load i64, ptr %.804.i.i.i, align 8, !noalias !13
  %notmask553.i.i.i = shl nsw i64 -1, %.712.i.i.i
  %.812.i.i.i = xor i64 %notmask553.i.i.i, -1
  %.814.i.i.i = and i64 %.767.i.i.i, %.812.i.i.i
  %.817.i.i.i = add i64 %.814.i.i.i, %.805.i.i.i
  %.820.i.i.i = add i64 %position.7.1.i.i.i, %.712.i.i.i
  %.855.i.i.i = getelementptr i64, ptr %.785.i.i, i64 %i.5.1.i.i.i
  store i64 %.817.i.i.i, ptr %.855.i.i.i, align 8, !noalias !13
  %.864.i.i.i = add nuw nsw i64 %i.5.1.i.i.i, 1
  %.872.i.i.i = icmp samesign uge i64 %.864.i.i.i, %.769.i.i
  %.887.not.i.i.i = icmp ugt i64 %.820.i.i.i, %.586.i.i
  %or.cond554.i.i.i = select i1 %.872.i.i.i, i1 true, i1 %.887.not.i.i.i
  br i1 %or.cond554.i.i.i, label %_ZN14sparse_kernels5words5_joinB4v146B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i.i, label %B734.i.i.i

B422.if.i.i.i:                                    ; preds = %B376.i.i.i, %B422.if.i.i.i
  %position.5.2559.i.i.i = phi i64 [ %.514.i.i.i, %B422.if.i.i.i ], [ %position.3.0.i.i.i, %B376.i.i.i ]
  %.217.0557.i.i.i = phi i64 [ %.291.i.i.i, %B422.if.i.i.i ], [ 0, %B376.i.i.i ]
  %.291.i.i.i = add nuw nsw i64 %.217.0557.i.i.i, 1
  %.319.i.i.i = add nuw nsw i64 %.217.0557.i.i.i, %i.3.0.i.i.i
  %.350.i.i.i = getelementptr i8, ptr %.945.i.i, i64 %.319.i.i.i
  %.351.i.i.i = load i8, ptr %.350.i.i.i, align 1, !noalias !13
  %.379.i.i.i = zext i8 %.351.i.i.i to i64
  %.404.i.i.i = getelementptr i8, ptr %.438, i64 %.379.i.i.i
  %.405.i.i.i = load i8, ptr %.404.i.i.i, align 1, !noalias !13
  %.406.i.i.i = zext i8 %.405.i.i.i to i64
  %.411.i.i.i = lshr i64 %position.5.2559.i.i.i, 3
  %.423.i.i.i = getelementptr i8, ptr %.258, i64 %.411.i.i.i
  %.425.i.i.i = load i64, ptr %.423.i.i.i, align 1, !noalias !13
  %.427.i.i.i = and i64 %position.5.2559.i.i.i, 7
  %.428.i.i.i = lshr i64 %.425.i.i.i, %.427.i.i.i
  %.457.i.i.i = and i64 %.428.i.i.i, 4294967295
  %.448.i.i.i = getelementptr i8, ptr %.423.i.i.i, i64 4
  %.450.i.i.i = load i64, ptr %.448.i.i.i, align 1, !noalias !13
  %.455.i.i.i = lshr i64 %.450.i.i.i, %.427.i.i.i
  %.460.i.i.i = shl i64 %.455.i.i.i, 32
  %.461.i.i.i = or disjoint i64 %.460.i.i.i, %.457.i.i.i
  %.498.i.i.i = getelementptr i64, ptr %.474, i64 %.379.i.i.i
  %.499.i.i.i = load i64, ptr %.498.i.i.i, align 8, !noalias !13
  %notmask.i.i.i = shl nsw i64 -1, %.406.i.i.i
  %.506.i.i.i = xor i64 %notmask.i.i.i, -1
  %.508.i.i.i = and i64 %.461.i.i.i, %.506.i.i.i
  %.511.i.i.i = add i64 %.508.i.i.i, %.499.i.i.i
  %.514.i.i.i = add i64 %position.5.2559.i.i.i, %.406.i.i.i
  %.549.i.i.i = getelementptr i64, ptr %.785.i.i, i64 %.319.i.i.i
  store i64 %.511.i.i.i, ptr %.549.i.i.i, align 8, !noalias !13
  %exitcond.not.i.i.i = icmp eq i64 %.291.i.i.i, 8
  br i1 %exitcond.not.i.i.i, label %B596.i.i.i, label %B422.if.i.i.i

_ZN14sparse_kernels5words5_joinB4v146B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i.i: ; preds = %B376.i.i.i, %B734.i.i.i, %B608.i.i.i
  %storemerge.i.i.i = phi i64 [ %.820.i.i.i, %B734.i.i.i ], [ %position.6.1.i.i.i, %B608.i.i.i ], [ %position.3.0.i.i.i, %B376.i.i.i ]
  %.1022.i.i = icmp ugt i64 %storemerge.i.i.i, %.586.i.i
  br i1 %.1022.i.i, label %_ZN14sparse_kernels3few14restore_blocksB4v209B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit, label %B862.i.i

B526.endif.endif.else.endif.i.i:                  ; preds = %B526.endif.else.endif.endif.endif.if.i.i, %B526.endif.else.endif.endif.endif.i.i
  %.672.sroa.13.0.i.i = phi i64 [ %.2574.i, %B526.endif.else.endif.endif.endif.if.i.i ], [ %.672.sroa.13.1.i.i, %B526.endif.else.endif.endif.endif.i.i ]
  %.760.i.i = sub i64 %.672.sroa.13.0.i.i, %.672.sroa.0.3.i.i
  %.769.i.i = tail call i64 @llvm.smax.i64(i64 %.760.i.i, i64 0)
  %.785.i.i = getelementptr i64, ptr %.2590.i, i64 %.672.sroa.0.3.i.i
  %.852.not.i.i = icmp slt i64 %at.4.1.i.i, %.2403.i
  br i1 %.852.not.i.i, label %B526.endif.endif.else.endif.endif.i.i, label %B526.endif.endif.else.endif.if.i.i, !prof !6

B526.endif.endif.else.endif.if.i.i:               ; preds = %B526.endif.endif.else.endif.i.i
  br label %B526.endif.endif.else.endif.endif.i.i

B526.endif.endif.else.endif.endif.i.i:            ; preds = %B526.endif.endif.else.endif.if.i.i, %B526.endif.endif.else.endif.i.i
  %.832.sroa.0.3.i.i = phi i64 [ %.2403.i, %B526.endif.endif.else.endif.if.i.i ], [ %at.4.1.i.i, %B526.endif.endif.else.endif.i.i ]
  %.945.i.i = getelementptr i8, ptr %.2419.i, i64 %.832.sroa.0.3.i.i
  %.101.i.i.i = icmp sgt i64 %.760.i.i, 7
  br i1 %.101.i.i.i, label %B252.i.i.i, label %B608.i.i.i

B974.else.if.i:                                   ; preds = %B974.i
  br label %B974.else.endif.i

B974.else.endif.i:                                ; preds = %B974.else.if.i, %B974.i
  %.3564.sroa.0.1.i = phi i64 [ 0, %B974.else.if.i ], [ %.3576.i, %B974.i ]
  %.3584.not.i = icmp slt i64 %.3576.i, %.1893.i
  br i1 %.3584.not.i, label %B974.else.endif.endif.endif.if.i, label %B974.else.endif.if.i, !prof !6

B974.else.endif.if.i:                             ; preds = %B974.else.endif.i
  br label %B974.else.endif.endif.endif.if.i

B974.else.endif.endif.endif.if.i:                 ; preds = %B974.else.endif.if.i, %B974.else.endif.i
  %.3564.sroa.0.3.i = phi i64 [ %.1893.i, %B974.else.endif.if.i ], [ %.3564.sroa.0.1.i, %B974.else.endif.i ]
  %.3677.i = getelementptr i32, ptr %.1909.i, i64 %.3564.sroa.0.3.i
  br i1 %.2572.i, label %B1048.i, label %B124.if.i.i

B164.i.i:                                         ; preds = %B124.if.i.i
  %.134.i.i = add nuw nsw i64 %.63.0141.i.i, 1
  %.245.i.i = add i64 %.192.i.i, %at.3.0143.i.i
  %18 = getelementptr i32, ptr %.3677.i, i64 %.63.0141.i.i
  %.276.i.i = trunc i64 %.245.i.i to i32
  store i32 %.276.i.i, ptr %18, align 4, !noalias !16
  %.280.i.i = add i64 %.245.i.i, 1
  %exitcond.not.i2810.i = icmp eq i64 %.2574.i, %.134.i.i
  br i1 %exitcond.not.i2810.i, label %B1048.i, label %B124.if.i.i

B124.if.i.i:                                      ; preds = %B974.else.endif.endif.endif.if.i, %B164.i.i
  %at.3.0143.i.i = phi i64 [ %.280.i.i, %B164.i.i ], [ 0, %B974.else.endif.endif.endif.if.i ]
  %.63.0141.i.i = phi i64 [ %.134.i.i, %B164.i.i ], [ 0, %B974.else.endif.endif.endif.if.i ]
  %19 = getelementptr i64, ptr %.2590.i, i64 %.63.0141.i.i
  %.192.i.i = load i64, ptr %19, align 8, !noalias !16
  %.195.i.i = sub i64 %.3532.i, %at.3.0143.i.i
  %.196.not.i.i = icmp ult i64 %.192.i.i, %.195.i.i
  br i1 %.196.not.i.i, label %B164.i.i, label %_ZN14sparse_kernels3few14restore_blocksB4v209B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit

B1326.if.i:                                       ; preds = %B1048.i, %B1326.if.i
  %.3864.03048.i = phi i64 [ %.3933.i, %B1326.if.i ], [ 0, %B1048.i ]
  %.3933.i = add nuw nsw i64 %.3864.03048.i, 1
  %20 = getelementptr i32, ptr %.1909.i, i64 %.3864.03048.i
  %.3987.i = load i32, ptr %20, align 4, !noalias !1
  %.3989.i = zext i32 %.3987.i to i64
  %.4014.i = getelementptr i16, ptr %.1209.i, i64 %.3989.i
  %.4015.i = load i16, ptr %.4014.i, align 2, !noalias !1
  %21 = getelementptr i16, ptr %.582, i64 %.3864.03048.i
  store i16 %.4015.i, ptr %21, align 2, !noalias !1
  %exitcond.not.i = icmp eq i64 %.1884.i, %.3933.i
  br i1 %exitcond.not.i, label %B1396.i, label %B1326.if.i

B1396.endif.endif.else.endif.if.i:                ; preds = %B1396.i
  br label %B1396.endif.endif.else.endif.endif.endif.if.i

B1396.endif.endif.else.endif.endif.endif.if.i:    ; preds = %B1396.endif.endif.else.endif.if.i, %B1396.i
  %.430530033018.i = phi i64 [ %7, %B1396.endif.endif.else.endif.if.i ], [ 1, %B1396.i ]
  %.44893010.i = phi ptr [ %.29292980.i, %B1396.endif.endif.else.endif.if.i ], [ %.2214.i, %B1396.i ]
  %.4544.sroa.0.3.i = phi i64 [ %.529.i, %B1396.endif.endif.else.endif.if.i ], [ 2, %B1396.i ]
  %.4657.i = getelementptr i64, ptr %.545.i, i64 %.4544.sroa.0.3.i
  br i1 %.4744.i, label %B1396.endif.endif.endif.else.endif.if.i, label %B1396.endif.endif.endif.else.endif.endif.i, !prof !0

B1396.endif.endif.endif.endif.i:                  ; preds = %B1396.endif.endif.endif.else.endif.endif.endif.if.i, %B1396.endif.endif.endif.else.endif.endif.endif.i
  %.4724.sroa.13.0.i = phi i64 [ %.576, %B1396.endif.endif.endif.else.endif.endif.endif.if.i ], [ %.4724.sroa.13.1.i, %B1396.endif.endif.endif.else.endif.endif.endif.i ]
  %.4812.i = sub i64 %.4724.sroa.13.0.i, %.4724.sroa.0.3.i
  %.4821.i = tail call i64 @llvm.smax.i64(i64 %.4812.i, i64 0)
  %.4837.i = getelementptr i16, ptr %.582, i64 %.4724.sroa.0.3.i
  br i1 %.4913.i, label %B1396.endif.endif.endif.endif.else.endif.if.i, label %B1396.endif.endif.endif.endif.else.endif.endif.i, !prof !0

B1396.endif.endif.endif.else.endif.if.i:          ; preds = %B1396.endif.endif.else.endif.endif.endif.if.i
  br label %B1396.endif.endif.endif.else.endif.endif.i

B1396.endif.endif.endif.else.endif.endif.i:       ; preds = %B1396.endif.endif.endif.else.endif.if.i, %B1396.endif.endif.else.endif.endif.endif.if.i
  %.4724.sroa.0.3.i = phi i64 [ %.576, %B1396.endif.endif.endif.else.endif.if.i ], [ 0, %B1396.endif.endif.else.endif.endif.endif.if.i ]
  %.4752.i = select i1 %.1823.i, i64 %.576, i64 0
  %.4753.i = add i64 %.4752.i, %found.4.0.lcssa.i.i
  %.4756.i = icmp slt i64 %.4753.i, 0
  br i1 %.4756.i, label %B1396.endif.endif.endif.else.endif.endif.if.i, label %B1396.endif.endif.endif.else.endif.endif.endif.i, !prof !0

B1396.endif.endif.endif.else.endif.endif.if.i:    ; preds = %B1396.endif.endif.endif.else.endif.endif.i
  br label %B1396.endif.endif.endif.else.endif.endif.endif.i

B1396.endif.endif.endif.else.endif.endif.endif.i: ; preds = %B1396.endif.endif.endif.else.endif.endif.if.i, %B1396.endif.endif.endif.else.endif.endif.i
  %.4724.sroa.13.1.i = phi i64 [ 0, %B1396.endif.endif.endif.else.endif.endif.if.i ], [ %.4753.i, %B1396.endif.endif.endif.else.endif.endif.i ]
  %.4761.not.i = icmp slt i64 %.4753.i, %.576
  br i1 %.4761.not.i, label %B1396.endif.endif.endif.endif.i, label %B1396.endif.endif.endif.else.endif.endif.endif.if.i, !prof !6

B1396.endif.endif.endif.else.endif.endif.endif.if.i: ; preds = %B1396.endif.endif.endif.else.endif.endif.endif.i
  br label %B1396.endif.endif.endif.endif.i

B1396.endif.endif.endif.endif.endif.i:            ; preds = %B1396.endif.endif.endif.e...if.i, %B1396.endif.endif.endif.endif.else.endif.endif.endif.i
  %.4893.sroa.13.0.i = phi i64 [ %.612, %B1396.endif.endif.endif.e...if.i ], [ %.4893.sroa.13.1.i, %B1396.endif.endif.endif.endif.else.endif.endif.endif.i ]
  %.4981.i = sub i64 %.4893.sroa.13.0.i, %.4893.sroa.0.3.i
  %.4990.i = tail call i64 @llvm.smax.i64(i64 %.4981.i, i64 0)
  %.5006.i = getelementptr i16, ptr %.618, i64 %.4893.sroa.0.3.i
  br i1 %.5086.i, label %B1396.endif.endif.endif.endif.endif.else.endif.if.i, label %B1396.endif.endif.endif.endif.endif.else.endif.endif.i, !prof !0

B1396.endif.endif.endif.endif.else.endif.if.i:    ; preds = %B1396.endif.endif.endif.endif.i
  br label %B1396.endif.endif.endif.endif.else.endif.endif.i

B1396.endif.endif.endif.endif.else.endif.endif.i: ; preds = %B1396.endif.endif.endif.endif.else.endif.if.i, %B1396.endif.endif.endif.endif.i
  %.4893.sroa.0.3.i = phi i64 [ %.612, %B1396.endif.endif.endif.endif.else.endif.if.i ], [ 0, %B1396.endif.endif.endif.endif.i ]
  %.4921.i = select i1 %.1823.i, i64 %.612, i64 0
  %.4922.i = add i64 %.4921.i, %found.4.0.lcssa.i.i
  %.4925.i = icmp slt i64 %.4922.i, 0
  br i1 %.4925.i, label %B1396.endif.endif.endif.endif.else.endif.endif.if.i, label %B1396.endif.endif.endif.endif.else.endif.endif.endif.i, !prof !0

B1396.endif.endif.endif.endif.else.endif.endif.if.i: ; preds = %B1396.endif.endif.endif.endif.else.endif.endif.i
  br label %B1396.endif.endif.endif.endif.else.endif.endif.endif.i

B1396.endif.endif.endif.endif.else.endif.endif.endif.i: ; preds = %B1396.endif.endif.endif.endif.else.endif.endif.if.i, %B1396.endif.endif.endif.endif.else.endif.endif.i
  %.4893.sroa.13.1.i = phi i64 [ 0, %B1396.endif.endif.endif.endif.else.endif.endif.if.i ], [ %.4922.i, %B1396.endif.endif.endif.endif.else.endif.endif.i ]
  %.4930.not.i = icmp slt i64 %.4922.i, %.612
  br i1 %.4930.not.i, label %B1396.endif.endif.endif.endif.endif.i, label %B1396.endif.endif.endif.e...if.i, !prof !6

B1396.endif.endif.endif.e...if.i:                 ; preds = %B1396.endif.endif.endif.endif.else.endif.endif.endif.i
  br label %B1396.endif.endif.endif.endif.endif.i

B1396.endif.endif.endif.endif.endif.endif.i:      ; preds = %B1396.endif.endif.endif.e...endif.1.if.i, %B1396.endif.endif.endif.e...endif.1.i
  %.5066.sroa.13.0.i = phi i64 [ %.504, %B1396.endif.endif.endif.e...endif.1.if.i ], [ %.5066.sroa.13.1.i, %B1396.endif.endif.endif.e...endif.1.i ]
  %.5154.i = sub i64 %.5066.sroa.13.0.i, %.5066.sroa.0.3.i
  %.5163.i = tail call i64 @llvm.smax.i64(i64 %.5154.i, i64 0)
  %.5179.i = getelementptr i8, ptr %.510, i64 %.5066.sroa.0.3.i
  %22 = tail call i64 @llvm.umin.i64(i64 %.5163.i, i64 %.4990.i)
  br label %B84.i2818.i

B1396.endif.endif.endif.endif.endif.else.endif.if.i: ; preds = %B1396.endif.endif.endif.endif.endif.i
  br label %B1396.endif.endif.endif.endif.endif.else.endif.endif.i

B1396.endif.endif.endif.endif.endif.else.endif.endif.i: ; preds = %B1396.endif.endif.endif.endif.endif.else.endif.if.i, %B1396.endif.endif.endif.endif.endif.i
  %.5066.sroa.0.3.i = phi i64 [ %.504, %B1396.endif.endif.endif.endif.endif.else.endif.if.i ], [ 0, %B1396.endif.endif.endif.endif.endif.i ]
  %.5094.i = select i1 %.1823.i, i64 %.504, i64 0
  %.5095.i = add i64 %.5094.i, %found.4.0.lcssa.i.i
  %.5098.i = icmp slt i64 %.5095.i, 0
  br i1 %.5098.i, label %B1396.endif.endif.endif.e...if.1.i, label %B1396.endif.endif.endif.e...endif.1.i, !prof !0

B1396.endif.endif.endif.e...if.1.i:               ; preds = %B1396.endif.endif.endif.endif.endif.else.endif.endif.i
  br label %B1396.endif.endif.endif.e...endif.1.i

B1396.endif.endif.endif.e...endif.1.i:            ; preds = %B1396.endif.endif.endif.e...if.1.i, %B1396.endif.endif.endif.endif.endif.else.endif.endif.i
  %.5066.sroa.13.1.i = phi i64 [ 0, %B1396.endif.endif.endif.e...if.1.i ], [ %.5095.i, %B1396.endif.endif.endif.endif.endif.else.endif.endif.i ]
  %.5103.not.i = icmp slt i64 %.5095.i, %.504
  br i1 %.5103.not.i, label %B1396.endif.endif.endif.endif.endif.endif.i, label %B1396.endif.endif.endif.e...endif.1.if.i, !prof !6

B1396.endif.endif.endif.e...endif.1.if.i:         ; preds = %B1396.endif.endif.endif.e...endif.1.i
  br label %B1396.endif.endif.endif.endif.endif.endif.i

B84.i2818.i:                                      ; preds = %B894.i2895.i, %B1396.endif.endif.endif.endif.endif.endif.i
  %.174.0.i2819.i = phi i64 [ 0, %B1396.endif.endif.endif.endif.endif.endif.i ], [ %.246.i2823.i, %B894.i2895.i ]
  %at.2.0.i2820.i = phi i64 [ 0, %B1396.endif.endif.endif.endif.endif.endif.i ], [ %at.3.2.i2896.i, %B894.i2895.i ]
  %exitcond.not.i2821.i = icmp eq i64 %.174.0.i2819.i, %.430530033018.i
  br i1 %exitcond.not.i2821.i, label %B1434.i, label %B88.i2822.i

B88.i2822.i:                                      ; preds = %B84.i2818.i
  %.246.i2823.i = add nuw nsw i64 %.174.0.i2819.i, 1
  %23 = getelementptr i64, ptr %.545.i, i64 %.174.0.i2819.i
  %.304.i2824.i = load i64, ptr %23, align 8, !noalias !19
  %24 = getelementptr i64, ptr %.44893010.i, i64 %.174.0.i2819.i
  %.335.i2825.i = load i64, ptr %24, align 8, !noalias !19
  %25 = getelementptr i64, ptr %.4657.i, i64 %.174.0.i2819.i
  %.366.i2826.i = load i64, ptr %25, align 8, !noalias !19
  %.368.i2827.i = add nsw i64 %.366.i2826.i, %at.2.0.i2820.i
  %.379.i2828.i = icmp slt i64 %.304.i2824.i, 0
  %.382.i2829.i = icmp slt i64 %.335.i2825.i, 0
  %or.cond.i2830.i = select i1 %.379.i2828.i, i1 true, i1 %.382.i2829.i
  %.392.i2831.i = icmp sgt i64 %.335.i2825.i, %.252
  %or.cond1028.i2832.i = select i1 %or.cond.i2830.i, i1 true, i1 %.392.i2831.i
  br i1 %or.cond1028.i2832.i, label %_ZN14sparse_kernels3few14restore_blocksB4v209B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit, label %B190.i2833.i

B190.i2833.i:                                     ; preds = %B88.i2822.i
  %26 = shl i64 %.335.i2825.i, 2
  %.404.i2834.i = sub i64 %.403.i.i, %26
  %.406.i2835.i = icmp sgt i64 %.304.i2824.i, %.404.i2834.i
  br i1 %.406.i2835.i, label %_ZN14sparse_kernels3few14restore_blocksB4v209B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit, label %B248.i2836.i

B248.i2836.i:                                     ; preds = %B190.i2833.i
  %.480.i2837.i = icmp slt i64 %.366.i2826.i, 0
  %.525.i2838.i = icmp sgt i64 %.368.i2827.i, %22
  %or.cond1041.i.i = select i1 %.480.i2837.i, i1 true, i1 %.525.i2838.i
  br i1 %or.cond1041.i.i, label %_ZN14sparse_kernels3few14restore_blocksB4v209B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit, label %B340.i2839.i

B340.i2839.i:                                     ; preds = %B248.i2836.i
  %.579.i2840.i = shl i64 %.304.i2824.i, 3
  %.584.i2841.i = shl i64 %.335.i2825.i, 5
  %.586.i2842.i = add i64 %.584.i2841.i, %.579.i2840.i
  %.599.not.i2843.i = icmp eq i64 %.366.i2826.i, 0
  br i1 %.599.not.i2843.i, label %B894.i2895.i, label %B526.endif.else.endif.i2844.i

B694.i2888.i:                                     ; preds = %_ZN14sparse_kernels5words5_joinB4v128B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayItLi1E1C7mutable7alignedE.exit.i.i
  %.1117.not.i2889.i = icmp slt i64 %at.4.1.i2845.i, %.4821.i
  br i1 %.1117.not.i2889.i, label %B780.else.endif.endif.i.i, label %B780.else.endif.if.i.i, !prof !6

B862.i2892.i:                                     ; preds = %B410.if.i.i.i, %B410.preheader.i.i.i
  %.1673.i2893.i = add nuw nsw i64 %.769.i2864.i, %at.4.1.i2845.i
  %.1679.i2894.i = icmp slt i64 %.1673.i2893.i, %.368.i2827.i
  br i1 %.1679.i2894.i, label %B526.endif.else.endif.i2844.i, label %B894.i2895.i

B894.i2895.i:                                     ; preds = %B862.i2892.i, %B340.i2839.i
  %at.3.2.i2896.i = phi i64 [ %at.2.0.i2820.i, %B340.i2839.i ], [ %.1673.i2893.i, %B862.i2892.i ]
  %position.3.2.i2897.i = phi i64 [ %.579.i2840.i, %B340.i2839.i ], [ %storemerge.i.i2886.i, %B862.i2892.i ]
  %reass.sub152 = sub i64 %position.3.2.i2897.i, %.579.i2840.i
  %.1701.i2899.i = add i64 %reass.sub152, 31
  %.1702.i2900.i = lshr i64 %.1701.i2899.i, 5
  %.1706.not.i2901.i = icmp eq i64 %.1702.i2900.i, %.335.i2825.i
  br i1 %.1706.not.i2901.i, label %B84.i2818.i, label %_ZN14sparse_kernels3few14restore_blocksB4v209B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit

B526.endif.else.endif.i2844.i:                    ; preds = %B340.i2839.i, %B862.i2892.i
  %at.4.1.i2845.i = phi i64 [ %.1673.i2893.i, %B862.i2892.i ], [ %at.2.0.i2820.i, %B340.i2839.i ]
  %position.2.1.i2846.i = phi i64 [ %storemerge.i.i2886.i, %B862.i2892.i ], [ %.579.i2840.i, %B340.i2839.i ]
  %.611.i2847.i = add nuw nsw i64 %at.4.1.i2845.i, 4096
  %.11.i1029.i2848.i = tail call i64 @llvm.smin.i64(i64 %.368.i2827.i, i64 %.611.i2847.i)
  %.692.not.i2849.i = icmp slt i64 %at.4.1.i2845.i, %.4990.i
  br i1 %.692.not.i2849.i, label %B526.endif.else.endif.endif.i2851.i, label %B526.endif.else.endif.if.i2850.i, !prof !6

B526.endif.else.endif.if.i2850.i:                 ; preds = %B526.endif.else.endif.i2844.i
  br label %B526.endif.else.endif.endif.i2851.i

B526.endif.else.endif.endif.i2851.i:              ; preds = %B526.endif.else.endif.if.i2850.i, %B526.endif.else.endif.i2844.i
  %.672.sroa.0.3.i2852.i = phi i64 [ %.4990.i, %B526.endif.else.endif.if.i2850.i ], [ %at.4.1.i2845.i, %B526.endif.else.endif.i2844.i ]
  %.699.i2853.i = icmp slt i64 %.11.i1029.i2848.i, 0
  %.700.i2854.i = select i1 %.699.i2853.i, i64 %.4990.i, i64 0
  %.701.i2855.i = add i64 %.700.i2854.i, %.11.i1029.i2848.i
  %.704.i2856.i = icmp slt i64 %.701.i2855.i, 0
  br i1 %.704.i2856.i, label %B526.endif.else.endif.endif.if.i2954.i, label %B526.endif.else.endif.endif.endif.i2857.i, !prof !0

B526.endif.else.endif.endif.if.i2954.i:           ; preds = %B526.endif.else.endif.endif.i2851.i
  br label %B526.endif.else.endif.endif.endif.i2857.i

B526.endif.else.endif.endif.endif.i2857.i:        ; preds = %B526.endif.else.endif.endif.if.i2954.i, %B526.endif.else.endif.endif.i2851.i
  %.672.sroa.13.1.i2858.i = phi i64 [ 0, %B526.endif.else.endif.endif.if.i2954.i ], [ %.701.i2855.i, %B526.endif.else.endif.endif.i2851.i ]
  %.709.not.i2859.i = icmp slt i64 %.701.i2855.i, %.4990.i
  br i1 %.709.not.i2859.i, label %B526.endif.endif.else.endif.i2861.i, label %B526.endif.else.endif.endif.endif.if.i2860.i, !prof !6

B526.endif.else.endif.endif.endif.if.i2860.i:     ; preds = %B526.endif.else.endif.endif.endif.i2857.i
  br label %B526.endif.endif.else.endif.i2861.i

B252.i.i2914.i:                                   ; preds = %B526.endif.endif.else.endif.endif.i2868.i, %B596.i.i2944.i
  %position.3.0.i.i2915.i = phi i64 [ %position.4.1.i.i2945.i, %B596.i.i2944.i ], [ %position.2.1.i2846.i, %B526.endif.endif.else.endif.endif.i2868.i ]
  %i.3.0.i.i2916.i = phi i64 [ %.573.i.i.i, %B596.i.i2944.i ], [ 0, %B526.endif.endif.else.endif.endif.i2868.i ]
  br i1 %.83.i.i2813.i, label %B256.i.i2946.i, label %B376.i.i2917.i

B256.i.i2946.i:                                   ; preds = %B252.i.i2914.i
  %.120.i.i2947.i = getelementptr i8, ptr %.945.i2870.i, i64 %i.3.0.i.i2916.i
  %.122.i.i2948.i = load i64, ptr %.120.i.i2947.i, align 1, !noalias !22
  %.124.i.i2949.i = and i64 %.122.i.i2948.i, %.85.i.i2815.i
  %.125.i.i2950.i = icmp eq i64 %.124.i.i2949.i, 0
  br i1 %.125.i.i2950.i, label %B338.i.i2951.i, label %B376.i.i2917.i

B338.i.i2951.i:                                   ; preds = %B256.i.i2946.i
  %27 = bitcast i64 %.122.i.i2948.i to <8 x i8>
  %.152.i.i2952.i = zext <8 x i8> %27 to <8 x i16>
  %.153.i.i2953.i = getelementptr i16, ptr %.785.i2865.i, i64 %i.3.0.i.i2916.i
  store <8 x i16> %.152.i.i2952.i, ptr %.153.i.i2953.i, align 1, !noalias !22
  br label %B596.i.i2944.i

B376.i.i2917.i:                                   ; preds = %B256.i.i2946.i, %B252.i.i2914.i
  %.159.i.i2918.i = icmp ugt i64 %position.3.0.i.i2915.i, %.586.i2842.i
  br i1 %.159.i.i2918.i, label %_ZN14sparse_kernels5words5_joinB4v128B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayItLi1E1C7mutable7alignedE.exit.i.i, label %B422.if.i.i2919.i

B596.i.i2944.i:                                   ; preds = %B422.if.i.i2919.i, %B338.i.i2951.i
  %position.4.1.i.i2945.i = phi i64 [ %position.3.0.i.i2915.i, %B338.i.i2951.i ], [ %.514.i.i2941.i, %B422.if.i.i2919.i ]
  %.573.i.i.i = add nuw nsw i64 %i.3.0.i.i2916.i, 8
  %.579.i.i.i = add nuw i64 %i.3.0.i.i2916.i, 16
  %.581.not.i.i.i = icmp ugt i64 %.579.i.i.i, %.769.i2864.i
  br i1 %.581.not.i.i.i, label %B608.i.i2872.i, label %B252.i.i2914.i

B608.i.i2872.i:                                   ; preds = %B596.i.i2944.i, %B526.endif.endif.else.endif.endif.i2868.i
  %position.6.1.i.i2873.i = phi i64 [ %position.2.1.i2846.i, %B526.endif.endif.else.endif.endif.i2868.i ], [ %position.4.1.i.i2945.i, %B596.i.i2944.i ]
  %i.4.1.i.i2874.i = phi i64 [ 0, %B526.endif.endif.else.endif.endif.i2868.i ], [ %.573.i.i.i, %B596.i.i2944.i ]
  %.604.i.i.i = icmp uge i64 %i.4.1.i.i2874.i, %.769.i2864.i
  %.621.not.i.i.i = icmp ugt i64 %position.6.1.i.i2873.i, %.586.i2842.i
  %or.cond.i.i2875.i = select i1 %.604.i.i.i, i1 true, i1 %.621.not.i.i.i
  br i1 %or.cond.i.i2875.i, label %_ZN14sparse_kernels5words5_joinB4v128B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayItLi1E1C7mutable7alignedE.exit.i.i, label %B734.i.i2876.i

B734.i.i2876.i:                                   ; preds = %B608.i.i2872.i, %B734.i.i2876.i
  %position.7.1.i.i2877.i = phi i64 [ %.821.i.i.i, %B734.i.i2876.i ], [ %position.6.1.i.i2873.i, %B608.i.i2872.i ]
  %i.5.1.i.i2878.i = phi i64 [ %.866.i.i.i, %B734.i.i2876.i ], [ %i.4.1.i.i2874.i, %B608.i.i2872.i ]
  %.718.i.i.i = lshr i64 %position.7.1.i.i2877.i, 3
  %.730.i.i.i = getelementptr i8, ptr %.258, i64 %.718.i.i.i
  %.732.i.i.i = load i64, ptr %.730.i.i.i, align 1, !noalias !22
  %.734.i.i2879.i = and i64 %position.7.1.i.i2877.i, 7
  %.735.i.i.i = lshr i64 %.732.i.i.i, %.734.i.i2879.i
  %.657.i.i2880.i = getelementptr i8, ptr %.945.i2870.i, i64 %i.5.1.i.i2878.i
  %.658.i.i.i = load i8, ptr %.657.i.i2880.i, align 1, !noalias !22
  %.686.i.i.i = zext i8 %.658.i.i.i to i64
  %.711.i.i2881.i = getelementptr i8, ptr %.366, i64 %.686.i.i.i
  %.712.i.i2882.i = load i8, ptr %.711.i.i2881.i, align 1, !noalias !22
  %.713.i.i.i = zext i8 %.712.i.i2882.i to i64
  %.805.i.i2883.i = getelementptr i64, ptr %.402, i64 %.686.i.i.i
  %.806.i.i.i = load i64, ptr %.805.i.i2883.i, align 8, !noalias !22
  %notmask553.i.i2884.i = shl nsw i64 -1, %.713.i.i.i
  %.813.i.i.i = xor i64 %notmask553.i.i2884.i, -1
  %.815.i.i.i = and i64 %.735.i.i.i, %.813.i.i.i
  %.818.i.i.i = add i64 %.815.i.i.i, %.806.i.i.i
  %.821.i.i.i = add i64 %position.7.1.i.i2877.i, %.713.i.i.i
  %.856.i.i.i = getelementptr i16, ptr %.785.i2865.i, i64 %i.5.1.i.i2878.i
  %.857.i.i.i = trunc i64 %.818.i.i.i to i16
  store i16 %.857.i.i.i, ptr %.856.i.i.i, align 2, !noalias !22
  %.866.i.i.i = add nuw nsw i64 %i.5.1.i.i2878.i, 1
  %.874.i.i.i = icmp samesign uge i64 %.866.i.i.i, %.769.i2864.i
  %.889.not.i.i.i = icmp ugt i64 %.821.i.i.i, %.586.i2842.i
  %or.cond554.i.i2885.i = select i1 %.874.i.i.i, i1 true, i1 %.889.not.i.i.i
  br i1 %or.cond554.i.i2885.i, label %_ZN14sparse_kernels5words5_joinB4v128B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayItLi1E1C7mutable7alignedE.exit.i.i, label %B734.i.i2876.i

B422.if.i.i2919.i:                                ; preds = %B376.i.i2917.i, %B422.if.i.i2919.i
  %position.5.2559.i.i2920.i = phi i64 [ %.514.i.i2941.i, %B422.if.i.i2919.i ], [ %position.3.0.i.i2915.i, %B376.i.i2917.i ]
  %.217.0557.i.i2921.i = phi i64 [ %.291.i.i2922.i, %B422.if.i.i2919.i ], [ 0, %B376.i.i2917.i ]
  %.291.i.i2922.i = add nuw nsw i64 %.217.0557.i.i2921.i, 1
  %.411.i.i2923.i = lshr i64 %position.5.2559.i.i2920.i, 3
  %.423.i.i2924.i = getelementptr i8, ptr %.258, i64 %.411.i.i2923.i
  %.425.i.i2925.i = load i64, ptr %.423.i.i2924.i, align 1, !noalias !22
  %.427.i.i2926.i = and i64 %position.5.2559.i.i2920.i, 7
  %.428.i.i2927.i = lshr i64 %.425.i.i2925.i, %.427.i.i2926.i
  %.319.i.i2928.i = add nuw nsw i64 %.217.0557.i.i2921.i, %i.3.0.i.i2916.i
  %.350.i.i2929.i = getelementptr i8, ptr %.945.i2870.i, i64 %.319.i.i2928.i
  %.351.i.i2930.i = load i8, ptr %.350.i.i2929.i, align 1, !noalias !22
  %.379.i.i2931.i = zext i8 %.351.i.i2930.i to i64
  %.404.i.i2932.i = getelementptr i8, ptr %.366, i64 %.379.i.i2931.i
  %.405.i.i2933.i = load i8, ptr %.404.i.i2932.i, align 1, !noalias !22
  %.406.i.i2934.i = zext i8 %.405.i.i2933.i to i64
  %.498.i.i2935.i = getelementptr i64, ptr %.402, i64 %.379.i.i2931.i
  %.499.i.i2936.i = load i64, ptr %.498.i.i2935.i, align 8, !noalias !22
  %notmask.i.i2937.i = shl nsw i64 -1, %.406.i.i2934.i
  %.506.i.i2938.i = xor i64 %notmask.i.i2937.i, -1
  %.508.i.i2939.i = and i64 %.428.i.i2927.i, %.506.i.i2938.i
  %.511.i.i2940.i = add i64 %.508.i.i2939.i, %.499.i.i2936.i
  %.514.i.i2941.i = add i64 %position.5.2559.i.i2920.i, %.406.i.i2934.i
  %.549.i.i2942.i = getelementptr i16, ptr %.785.i2865.i, i64 %.319.i.i2928.i
  %.550.i.i.i = trunc i64 %.511.i.i2940.i to i16
  store i16 %.550.i.i.i, ptr %.549.i.i2942.i, align 2, !noalias !22
  %exitcond.not.i.i2943.i = icmp eq i64 %.291.i.i2922.i, 8
  br i1 %exitcond.not.i.i2943.i, label %B596.i.i2944.i, label %B422.if.i.i2919.i

_ZN14sparse_kernels5words5_joinB4v128B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayItLi1E1C7mutable7alignedE.exit.i.i: ; preds = %B376.i.i2917.i, %B734.i.i2876.i, %B608.i.i2872.i
  %storemerge.i.i2886.i = phi i64 [ %.821.i.i.i, %B734.i.i2876.i ], [ %position.6.1.i.i2873.i, %B608.i.i2872.i ], [ %position.3.0.i.i2915.i, %B376.i.i2917.i ]
  %.1022.i2887.i = icmp ugt i64 %storemerge.i.i2886.i, %.586.i2842.i
  br i1 %.1022.i2887.i, label %_ZN14sparse_kernels3few14restore_blocksB4v209B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit, label %B694.i2888.i

B526.endif.endif.else.endif.i2861.i:              ; preds = %B526.endif.else.endif.endif.endif.if.i2860.i, %B526.endif.else.endif.endif.endif.i2857.i
  %.672.sroa.13.0.i2862.i = phi i64 [ %.4990.i, %B526.endif.else.endif.endif.endif.if.i2860.i ], [ %.672.sroa.13.1.i2858.i, %B526.endif.else.endif.endif.endif.i2857.i ]
  %.760.i2863.i = sub nsw i64 %.672.sroa.13.0.i2862.i, %.672.sroa.0.3.i2852.i
  %.769.i2864.i = tail call i64 @llvm.smax.i64(i64 %.760.i2863.i, i64 0)
  %.785.i2865.i = getelementptr i16, ptr %.5006.i, i64 %.672.sroa.0.3.i2852.i
  %.852.not.i2866.i = icmp slt i64 %at.4.1.i2845.i, %.5163.i
  br i1 %.852.not.i2866.i, label %B526.endif.endif.else.endif.endif.i2868.i, label %B526.endif.endif.else.endif.if.i2867.i, !prof !6

B526.endif.endif.else.endif.if.i2867.i:           ; preds = %B526.endif.endif.else.endif.i2861.i
  br label %B526.endif.endif.else.endif.endif.i2868.i

B526.endif.endif.else.endif.endif.i2868.i:        ; preds = %B526.endif.endif.else.endif.if.i2867.i, %B526.endif.endif.else.endif.i2861.i
  %.832.sroa.0.3.i2869.i = phi i64 [ %.5163.i, %B526.endif.endif.else.endif.if.i2867.i ], [ %at.4.1.i2845.i, %B526.endif.endif.else.endif.i2861.i ]
  %.945.i2870.i = getelementptr i8, ptr %.5179.i, i64 %.832.sroa.0.3.i2869.i
  %.101.i.i2871.i = icmp sgt i64 %.760.i2863.i, 7
  br i1 %.101.i.i2871.i, label %B252.i.i2914.i, label %B608.i.i2872.i

B410.preheader.i.i.i:                             ; preds = %B326.if.i.i.i, %B780.else.endif.endif.i.i
  %.509288.not.i.i.i = icmp eq i64 %.173.0.i.i.i, 0
  br i1 %.509288.not.i.i.i, label %B862.i2892.i, label %B410.if.i.i.i

B326.if.i.i.i:                                    ; preds = %B780.else.endif.endif.i.i, %B326.if.i.i.i
  %.283.0287.i.i.i = phi i64 [ %.345.i.i.i, %B326.if.i.i.i ], [ %spec.select.i.i.i, %B780.else.endif.endif.i.i ]
  %.280.0286.i.i.i = phi i64 [ %.349.i.i.i, %B326.if.i.i.i ], [ 0, %B780.else.endif.endif.i.i ]
  %.345.i.i.i = add nsw i64 %.283.0287.i.i.i, -1
  %.349.i.i.i = add nuw nsw i64 %.280.0286.i.i.i, 16
  %.391.i.i2890.i = getelementptr i16, ptr %.785.i2865.i, i64 %.280.0286.i.i.i
  %.393.i.i2891.i = getelementptr i16, ptr %.1559.i.i, i64 %.280.0286.i.i.i
  %.395.i.i.i = load <16 x i16>, ptr %.393.i.i2891.i, align 2, !noalias !25
  %.396.i.i.i = load <16 x i16>, ptr %.391.i.i2890.i, align 2, !noalias !25
  %isneg281.i.i.i = icmp slt <16 x i16> %.395.i.i.i, zeroinitializer
  %.398.i.i.i = select <16 x i1> %isneg281.i.i.i, <16 x i16> %.390.i.i.i, <16 x i16> zeroinitializer
  %.400.i.i.i = lshr <16 x i16> %.396.i.i.i, splat (i16 1)
  %.401.i.i.i = and <16 x i16> %.396.i.i.i, splat (i16 1)
  %.402.i.i.i = sub nsw <16 x i16> zeroinitializer, %.401.i.i.i
  %.403.i.i.i = xor <16 x i16> %.400.i.i.i, %.402.i.i.i
  %.404.i1032.i.i = or <16 x i16> %.398.i.i.i, %.399.i.i.i
  %.405.i1033.i.i = xor <16 x i16> %.404.i1032.i.i, %.395.i.i.i
  %.406.i1034.i.i = xor <16 x i16> %.403.i.i.i, %.398.i.i.i
  %.407.i.i.i = sub <16 x i16> %.406.i1034.i.i, %.398.i.i.i
  %.408.i.i.i = add <16 x i16> %.407.i.i.i, %.405.i1033.i.i
  %isnotneg.inv.i.i.i = icmp slt <16 x i16> %.408.i.i.i, zeroinitializer
  %.412.i.i.i = select <16 x i1> %isnotneg.inv.i.i.i, <16 x i16> %.399.i.i.i, <16 x i16> %.390.i.i.i
  %.413.i.i.i = xor <16 x i16> %.412.i.i.i, %.408.i.i.i
  store <16 x i16> %.413.i.i.i, ptr %.391.i.i2890.i, align 2, !noalias !25
  %.336.i.i.i = icmp samesign ugt i64 %.283.0287.i.i.i, 1
  br i1 %.336.i.i.i, label %B326.if.i.i.i, label %B410.preheader.i.i.i

B410.if.i.i.i:                                    ; preds = %B410.preheader.i.i.i, %B410.if.i.i.i
  %.456.0290.i.i.i = phi i64 [ %.518.i.i.i, %B410.if.i.i.i ], [ %.173.0.i.i.i, %B410.preheader.i.i.i ]
  %.453.0289.i.i.i = phi i64 [ %.522.i.i.i, %B410.if.i.i.i ], [ %.203.i.i.i, %B410.preheader.i.i.i ]
  %.518.i.i.i = add nsw i64 %.456.0290.i.i.i, -1
  %.522.i.i.i = add nuw nsw i64 %.453.0289.i.i.i, 1
  %28 = getelementptr i16, ptr %.1559.i.i, i64 %.453.0289.i.i.i
  %.576.i.i.i = load i16, ptr %28, align 2, !noalias !25
  %isneg.i.i.i = icmp slt i16 %.576.i.i.i, 0
  %.590273.i.i.i = select i1 %isneg.i.i.i, i16 %"$phi150.0.2.0.i.i.i", i16 0
  %29 = getelementptr i16, ptr %.785.i2865.i, i64 %.453.0289.i.i.i
  %.621.i.i.i = load i16, ptr %29, align 2, !noalias !25
  %.625.i.i.i = lshr i16 %.621.i.i.i, 1
  %30 = and i16 %.621.i.i.i, 1
  %.665.i.i.i = sub nsw i16 0, %30
  %.669274.i.i.i = xor i16 %.625.i.i.i, %.665.i.i.i
  %.704.i.i.i = or i16 %.590273.i.i.i, %.91.i.i.i
  %.708275.i.i.i = xor i16 %.704.i.i.i, %.576.i.i.i
  %.712276.i.i.i = xor i16 %.669274.i.i.i, %.590273.i.i.i
  %.716.i.i.i = sub i16 %.712276.i.i.i, %.590273.i.i.i
  %.720.i.i.i = add i16 %.716.i.i.i, %.708275.i.i.i
  %.inv.i.i.i = icmp slt i16 %.720.i.i.i, 0
  %.740278.i.i.i = select i1 %.inv.i.i.i, i16 %.91.i.i.i, i16 %"$phi150.0.2.0.i.i.i"
  %.744280.i.i.i = xor i16 %.740278.i.i.i, %.720.i.i.i
  store i16 %.744280.i.i.i, ptr %29, align 2, !noalias !25
  %.509.i.i.i = icmp samesign ugt i64 %.456.0290.i.i.i, 1
  br i1 %.509.i.i.i, label %B410.if.i.i.i, label %B862.i2892.i

B780.else.endif.if.i.i:                           ; preds = %B694.i2888.i
  br label %B780.else.endif.endif.i.i

B780.else.endif.endif.i.i:                        ; preds = %B780.else.endif.if.i.i, %B694.i2888.i
  %.1446.sroa.0.3.i.i = phi i64 [ %.4821.i, %B780.else.endif.if.i.i ], [ %at.4.1.i2845.i, %B694.i2888.i ]
  %.1559.i.i = getelementptr i16, ptr %.4837.i, i64 %.1446.sroa.0.3.i.i
  %.173.0.i.i.i = and i64 %.769.i2864.i, 15
  %.203.i.i.i = and i64 %.769.i2864.i, 9223372036854775792
  %31 = tail call i64 @llvm.smax.i64(i64 %.760.i2863.i, i64 15)
  %spec.select.i.i.i = lshr i64 %31, 4
  %.336285.not.i.i.i = icmp eq i64 %spec.select.i.i.i, 0
  br i1 %.336285.not.i.i.i, label %B410.preheader.i.i.i, label %B326.if.i.i.i

B1480.if.i:                                       ; preds = %B1434.i, %B1480.if.i
  %.5614.03051.i = phi i64 [ %.5683.i, %B1480.if.i ], [ 0, %B1434.i ]
  %.5683.i = add nuw nsw i64 %.5614.03051.i, 1
  %32 = getelementptr i16, ptr %.5006.i, i64 %.5614.03051.i
  %.5737.i = load i16, ptr %32, align 2, !noalias !1
  %33 = getelementptr i32, ptr %.1909.i, i64 %.5614.03051.i
  %.5767.i = load i32, ptr %33, align 4, !noalias !1
  %.5769.i = sext i32 %.5767.i to i64
  %.5782.i = icmp slt i32 %.5767.i, 0
  %.5783.i = select i1 %.5782.i, i64 %.1193.i, i64 0
  %34 = getelementptr i16, ptr %.1209.i, i64 %.5783.i
  %.5797.i = getelementptr i16, ptr %34, i64 %.5769.i
  store i16 %.5737.i, ptr %.5797.i, align 2, !noalias !1
  %exitcond3080.not.i = icmp eq i64 %.1884.i, %.5683.i
  br i1 %exitcond3080.not.i, label %B11266.i, label %B1480.if.i

B11304.if.i:                                      ; preds = %B11304.if.i, %B11304.if.lr.ph.i
  %.5834.03054.i = phi i64 [ 0, %B11304.if.lr.ph.i ], [ %.5903.i, %B11304.if.i ]
  %.5903.i = add nuw nsw i64 %.5834.03054.i, 1
  %35 = getelementptr i32, ptr %.1909.i, i64 %.5834.03054.i
  %.5957.i = load i32, ptr %35, align 4, !noalias !1
  %.5990.i = add i32 %.5957.i, %5
  store i32 %.5990.i, ptr %35, align 4, !noalias !1
  %exitcond3081.not.i = icmp eq i64 %.5903.i, %found.4.0.lcssa.i.i
  br i1 %exitcond3081.not.i, label %B11353.i, label %B11304.if.i

_ZN14sparse_kernels3few14restore_blocksB4v209B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit: ; preds = %B646.i, %B11353.i, %B484.endif.endif.endif.endif.i, %B88.i.i, %B190.i.i, %B248.i.i, %B894.i.i, %B124.if.i.i, %B88.i2822.i, %B190.i2833.i, %B248.i2836.i, %B894.i2895.i, %_ZN14sparse_kernels5words5_joinB4v146B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i.i, %_ZN14sparse_kernels5words5_joinB4v128B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayItLi1E1C7mutable7alignedE.exit.i.i, %B0.endif.else.endif.endif.endif.if.i
  %total.2.0.lcssa.sink.i = phi i64 [ 0, %B0.endif.else.endif.endif.endif.if.i ], [ -1, %_ZN14sparse_kernels5words5_joinB4v146B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i.i ], [ -1, %B88.i.i ], [ -1, %_ZN14sparse_kernels5words5_joinB4v128B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayItLi1E1C7mutable7alignedE.exit.i.i ], [ -2, %B124.if.i.i ], [ -1, %B88.i2822.i ], [ -1, %B894.i2895.i ], [ -1, %B248.i2836.i ], [ -1, %B190.i2833.i ], [ -1, %B894.i.i ], [ -1, %B248.i.i ], [ -1, %B190.i.i ], [ -1, %B646.i ], [ -1, %B484.endif.endif.endif.endif.i ], [ %.6001.i, %B11353.i ]
  store i64 %total.2.0.lcssa.sink.i, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_few_restore_blocks(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12, i64 %.13, i64 %.14, i64 %.15, i64 %.16, i64 %.17, i64 %.18, i64 %.19, i64 %.20, i64 %.21, i64 %.22, i64 %.23) local_unnamed_addr #0 {
entry:
  %.25 = alloca i64, align 8
  store i64 0, ptr %.25, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v208B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxxxxxxxxxxxxxx(ptr %.25, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12, i64 %.13, i64 %.14, i64 %.15, i64 %.16, i64 %.17, i64 %.18, i64 %.19, i64 %.20, i64 %.21, i64 %.22, i64 %.23) #2
  %.39 = load i64, ptr %.25, align 8
  ret i64 %.39
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { noinline }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!2}
!2 = distinct !{!2, !3, !"_ZN14sparse_kernels3few14restore_blocksB4v209B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!3 = distinct !{!3, !"_ZN14sparse_kernels3few14restore_blocksB4v209B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE"}
!4 = !{!"branch_weights", i32 33554432, i32 -973078528}
!5 = !{!"branch_weights", i32 0, i32 -2147483648}
!6 = !{!"branch_weights", i32 99, i32 1}
!7 = !{!8, !2}
!8 = distinct !{!8, !9, !"_ZN14sparse_kernels3few7changesB4v202B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!9 = distinct !{!9, !"_ZN14sparse_kernels3few7changesB4v202B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
!10 = !{!11, !2}
!11 = distinct !{!11, !12, !"_ZN14sparse_kernels5words12restore_hereB4v203B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEbb5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!12 = distinct !{!12, !"_ZN14sparse_kernels5words12restore_hereB4v203B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEbb5ArrayIyLi1E1C7mutable7alignedE"}
!13 = !{!14, !11, !2}
!14 = distinct !{!14, !15, !"_ZN14sparse_kernels5words5_joinB4v146B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!15 = distinct !{!15, !"_ZN14sparse_kernels5words5_joinB4v146B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE"}
!16 = !{!17, !2}
!17 = distinct !{!17, !18, !"_ZN14sparse_kernels3few6placesB4v205B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE: %retptr"}
!18 = distinct !{!18, !"_ZN14sparse_kernels3few6placesB4v205B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE"}
!19 = !{!20, !2}
!20 = distinct !{!20, !21, !"_ZN14sparse_kernels5words12restore_hereB4v212B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedEbb5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!21 = distinct !{!21, !"_ZN14sparse_kernels5words12restore_hereB4v212B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedEbb5ArrayItLi1E1C7mutable7alignedE"}
!22 = !{!23, !20, !2}
!23 = distinct !{!23, !24, !"_ZN14sparse_kernels5words5_joinB4v128B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!24 = distinct !{!24, !"_ZN14sparse_kernels5words5_joinB4v128B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayItLi1E1C7mutable7alignedE"}
!25 = !{!26, !20, !2}
!26 = distinct !{!26, !27, !"_ZN14sparse_kernels5words5_undoB4v213B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedEb5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!27 = distinct !{!27, !"_ZN14sparse_kernels5words5_undoB4v213B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedEb5ArrayItLi1E1C7mutable7alignedE"}
