; fe33b9441fb3905345f1309fc89d5f97

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v220B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxxxxxxxxxxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6, i64 %arg.a7, i64 %arg.a8, i64 %arg.a9, i64 %arg.a10, i64 %arg.a11, i64 %arg.a12, i64 %arg.a13, i64 %arg.a14, i64 %arg.a15, i64 %arg.a16, i64 %arg.a17, i64 %arg.a18, i64 %arg.a19, i64 %arg.a20, i64 %arg.a21, i64 %arg.a22) unnamed_addr #0 {
entry:
  %.5449.i = alloca i64, align 8
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
  call void @llvm.lifetime.start.p0(ptr nonnull %.5449.i)
  %.285.i = icmp slt i64 %.648, 1
  br i1 %.285.i, label %B0.endif.else.endif.if.i, label %B0.else.endif.endif.endif.i, !prof !0

B208.i:                                           ; preds = %B208.lr.ph.i, %B11773.i
  %begin.2.02901.i = phi i64 [ 0, %B208.lr.ph.i ], [ %.6047.i, %B11773.i ]
  %place.2.02900.i = phi i64 [ 0, %B208.lr.ph.i ], [ %.1493.i, %B11773.i ]
  %total.2.02899.i = phi i64 [ 0, %B208.lr.ph.i ], [ %.6001.i, %B11773.i ]
  %.610.02898.i = phi i64 [ 0, %B208.lr.ph.i ], [ %.681.i, %B11773.i ]
  %.681.i = add nuw nsw i64 %.610.02898.i, 1
  %0 = getelementptr i64, ptr %.150, i64 %.610.02898.i
  %.739.i = load i64, ptr %0, align 8, !noalias !1
  %.11.i.i = tail call i64 @llvm.smax.i64(i64 %.739.i, i64 0)
  %1 = getelementptr i64, ptr %.186, i64 %.610.02898.i
  %.801.i = load i64, ptr %1, align 8, !noalias !1
  %.803.i = shl nuw nsw i64 %.11.i.i, 1
  %.804.i = add nsw i64 %.803.i, %.801.i
  %2 = getelementptr i64, ptr %.78, i64 %.610.02898.i
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
  br i1 %or.cond.i, label %B688.i, label %_ZN14sparse_kernels3few14restore_blocksB4v221B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE.exit

B688.i:                                           ; preds = %B646.i
  br i1 %.639407.not.i.i, label %B1048.i, label %B700.i

B700.i:                                           ; preds = %B688.i
  %3 = getelementptr i64, ptr %.294, i64 %.610.02898.i
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

B974.i:                                           ; preds = %B84.i
  %.3532.i = load i64, ptr %8, align 8, !noalias !1
  %.3535.i = sub nsw i64 %found.4.0.lcssa.i.i, %.11.i.i
  %.3574.i = icmp slt i64 %.3535.i, 0
  %.3575.i = select i1 %.3574.i, i64 %.1893.i, i64 0
  %.3576.i = add i64 %.3575.i, %.3535.i
  %.3579.i = icmp slt i64 %.3576.i, 0
  br i1 %.3579.i, label %B974.else.if.i, label %B974.else.endif.i, !prof !0

B1048.i:                                          ; preds = %B164.i.i, %B974.else.endif.endif.endif.if.i, %B688.i
  %.39202887.not.i = icmp slt i64 %.1884.i, 1
  br i1 %.39202887.not.i, label %B1396.i, label %B1326.if.i

B1396.i:                                          ; preds = %B1326.if.i, %B1048.i
  %4 = getelementptr i64, ptr %.294, i64 %.610.02898.i
  %.4087.i = load i64, ptr %4, align 8, !noalias !1
  store i64 %.4087.i, ptr %.545.i, align 8, !noalias !1
  store i64 %total.2.0.lcssa.i.i, ptr %.2214.i, align 8, !noalias !1
  store i64 %found.4.0.lcssa.i.i, ptr %.2245.i, align 8, !noalias !1
  br i1 %brmerge.i, label %B1396.endif.endif.else.endif.if.i, label %B1396.endif.endif.else.endif.endif.endif.if.i, !prof !4

B11686.i:                                         ; preds = %B1480.if.i, %B1480.preheader.i
  br i1 %.830412.not.i.i, label %B11724.if.lr.ph.i, label %B11773.i

B11724.if.lr.ph.i:                                ; preds = %B11686.i
  %5 = trunc i64 %begin.2.02901.i to i32
  br label %B11724.if.i

B11773.i:                                         ; preds = %B11724.if.i, %B11686.i
  %.6001.i = add nsw i64 %found.4.0.lcssa.i.i, %total.2.02899.i
  %.6043.i = load i64, ptr %8, align 8, !noalias !1
  %.6047.i = add nsw i64 %.6043.i, %begin.2.02901.i
  %exitcond2906.not.i = icmp eq i64 %.681.i, %.108
  br i1 %exitcond2906.not.i, label %_ZN14sparse_kernels3few14restore_blocksB4v221B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE.exit, label %B208.i

B0.else.endif.endif.endif.i:                      ; preds = %entry
  %.302.i = icmp samesign ult i64 %.648, 3
  br i1 %.302.i, label %B0.endif.else.endif.if.i, label %B0.endif.else.endif.endif.endif.if.i, !prof !5

B0.endif.else.endif.if.i:                         ; preds = %B0.else.endif.endif.endif.i, %entry
  %.265.sroa.0.32816.i = phi i64 [ 0, %B0.else.endif.endif.endif.i ], [ %.648, %entry ]
  %.3782811.i = getelementptr i64, ptr %.654, i64 %.265.sroa.0.32816.i
  br label %B0.endif.else.endif.endif.endif.if.i

B0.endif.else.endif.endif.endif.if.i:             ; preds = %B0.endif.else.endif.if.i, %B0.else.endif.endif.endif.i
  %.3782812.i = phi ptr [ %.3782811.i, %B0.endif.else.endif.if.i ], [ %.654, %B0.else.endif.endif.endif.i ]
  %.432.sroa.0.3.i = phi i64 [ %.648, %B0.endif.else.endif.if.i ], [ 2, %B0.else.endif.endif.endif.i ]
  %.520.i = sub i64 %.648, %.432.sroa.0.3.i
  %.529.i = tail call i64 @llvm.smax.i64(i64 %.520.i, i64 0)
  %.545.i = getelementptr i64, ptr %.654, i64 %.432.sroa.0.3.i
  %.6682896.not.i = icmp slt i64 %.108, 1
  br i1 %.6682896.not.i, label %_ZN14sparse_kernels3few14restore_blocksB4v221B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE.exit, label %B208.lr.ph.i

B208.lr.ph.i:                                     ; preds = %B0.endif.else.endif.endif.endif.if.i
  %.1003.i.i = getelementptr i8, ptr %.3782812.i, i64 8
  %.2214.i = getelementptr i8, ptr %.545.i, i64 8
  %.2245.i = getelementptr i8, ptr %.545.i, i64 16
  %.2497.i = icmp slt i64 %.540, 1
  %.4744.i = icmp slt i64 %.576, 1
  %.4913.i = icmp slt i64 %.612, 1
  %.5086.i = icmp slt i64 %.504, 1
  %.5393.i = icmp ne i64 %arg.a15, 0
  %.5472.i = zext i1 %.5393.i to i8
  %brmerge.i = icmp slt i64 %.520.i, 3
  %6 = icmp sgt i64 %.520.i, 0
  %7 = zext i1 %6 to i64
  %.29292834.i = getelementptr i64, ptr %.545.i, i64 %7
  %.403.i = add i64 %.252, -96
  %.83.i.i = icmp sgt i64 %arg.a14, 0
  %.84.i.i = sub nsw i64 256, %arg.a14
  %.85.i.i142 = mul i64 %.84.i.i, 72340172838076673
  br label %B208.i

B208.endif.endif.i:                               ; preds = %B208.endif.else.endif.endif.endif.if.i, %B208.endif.else.endif.endif.endif.i
  %.894.sroa.13.0.i = phi i64 [ %.36, %B208.endif.else.endif.endif.endif.if.i ], [ %.894.sroa.13.1.i, %B208.endif.else.endif.endif.endif.i ]
  %.982.i = sub i64 %.894.sroa.13.0.i, %.894.sroa.0.3.i
  %.991.i = tail call i64 @llvm.smax.i64(i64 %.982.i, i64 0)
  %.1007.i = getelementptr i8, ptr %.42, i64 %.894.sroa.0.3.i
  %8 = getelementptr i64, ptr %.114, i64 %.610.02898.i
  %.1066.i = load i64, ptr %8, align 8, !noalias !1
  %.1068.i = add nsw i64 %.1066.i, %begin.2.02901.i
  %.1106.i = icmp slt i64 %begin.2.02901.i, 0
  %.1107.i = select i1 %.1106.i, i64 %.720, i64 0
  %.1108.i = add i64 %.1107.i, %begin.2.02901.i
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
  %.1209.i = getelementptr i64, ptr %.726, i64 %.1096.sroa.0.3.i
  %.1275.inv.i = icmp slt i64 %.739.i, 0
  %spec.select2882.i = select i1 %.1275.inv.i, i64 0, i64 %.801.i
  %.1358.i = icmp slt i64 %total.2.02899.i, 0
  %.1359.i = select i1 %.1358.i, i64 %.684, i64 0
  %.1360.i = add i64 %.1359.i, %total.2.02899.i
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
  %.1493.i = add nsw i64 %spec.select2882.i, %place.2.02900.i
  %.1531.i = icmp slt i64 %place.2.02900.i, 0
  %.1532.i = select i1 %.1531.i, i64 %.216, i64 0
  %.1533.i = add i64 %.1532.i, %place.2.02900.i
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
  store i64 %found.4.0.lcssa.i.i, ptr %.3782812.i, align 8, !noalias !7
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
  %12 = getelementptr i64, ptr %.330, i64 %.610.02898.i
  %.1971.i = load i64, ptr %12, align 8, !noalias !1
  %.1973.i = icmp sgt i64 %total.2.0.lcssa.i.i, %.1971.i
  br i1 %.1973.i, label %_ZN14sparse_kernels3few14restore_blocksB4v221B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE.exit, label %B646.i

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
  %.274528272845.i = phi i64 [ %7, %B700.endif.endif.endif.endif.else.endif.if.i ], [ 1, %B700.endif.endif.i ]
  %.29292837.i = phi ptr [ %.29292834.i, %B700.endif.endif.endif.endif.else.endif.if.i ], [ %.2214.i, %B700.endif.endif.i ]
  %.2984.sroa.0.3.i = phi i64 [ %.529.i, %B700.endif.endif.endif.endif.else.endif.if.i ], [ 2, %B700.endif.endif.i ]
  %.3097.i = getelementptr i64, ptr %.545.i, i64 %.2984.sroa.0.3.i
  %.11.i.i141 = tail call i64 @llvm.smin.i64(i64 %.2403.i, i64 %.2574.i)
  br label %B84.i

B84.i:                                            ; preds = %B894.i, %B700.endif.endif.endif.en...if.i
  %.174.0.i = phi i64 [ 0, %B700.endif.endif.endif.en...if.i ], [ %.246.i, %B894.i ]
  %at.2.0.i = phi i64 [ 0, %B700.endif.endif.endif.en...if.i ], [ %at.3.2.i, %B894.i ]
  %exitcond.not.i143 = icmp eq i64 %.174.0.i, %.274528272845.i
  br i1 %exitcond.not.i143, label %B974.i, label %B88.i

B88.i:                                            ; preds = %B84.i
  %.246.i = add nuw nsw i64 %.174.0.i, 1
  %13 = getelementptr i64, ptr %.545.i, i64 %.174.0.i
  %.304.i = load i64, ptr %13, align 8, !noalias !10
  %14 = getelementptr i64, ptr %.29292837.i, i64 %.174.0.i
  %.335.i = load i64, ptr %14, align 8, !noalias !10
  %15 = getelementptr i64, ptr %.3097.i, i64 %.174.0.i
  %.366.i = load i64, ptr %15, align 8, !noalias !10
  %.368.i = add nsw i64 %.366.i, %at.2.0.i
  %.379.i = icmp slt i64 %.304.i, 0
  %.382.i = icmp slt i64 %.335.i, 0
  %or.cond.i144 = select i1 %.379.i, i1 true, i1 %.382.i
  %.392.i = icmp sgt i64 %.335.i, %.252
  %or.cond1028.i = select i1 %or.cond.i144, i1 true, i1 %.392.i
  br i1 %or.cond1028.i, label %_ZN14sparse_kernels3few14restore_blocksB4v221B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE.exit, label %B190.i

B190.i:                                           ; preds = %B88.i
  %16 = shl i64 %.335.i, 2
  %.404.i = sub i64 %.403.i, %16
  %.406.i = icmp sgt i64 %.304.i, %.404.i
  br i1 %.406.i, label %_ZN14sparse_kernels3few14restore_blocksB4v221B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE.exit, label %B248.i

B248.i:                                           ; preds = %B190.i
  %.480.i = icmp slt i64 %.366.i, 0
  %.525.i = icmp sgt i64 %.368.i, %.11.i.i141
  %or.cond1048.i = select i1 %.480.i, i1 true, i1 %.525.i
  br i1 %or.cond1048.i, label %_ZN14sparse_kernels3few14restore_blocksB4v221B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE.exit, label %B340.i

B340.i:                                           ; preds = %B248.i
  %.579.i = shl i64 %.304.i, 3
  %.584.i = shl i64 %.335.i, 5
  %.586.i = add i64 %.584.i, %.579.i
  %.599.not.i = icmp eq i64 %.366.i, 0
  br i1 %.599.not.i, label %B894.i, label %B526.endif.else.endif.i

B694.i:                                           ; preds = %_ZN14sparse_kernels5words5_joinB4v146B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i
  %.1673.i = add nuw nsw i64 %.769.i, %at.4.1.i
  %.1679.i = icmp slt i64 %.1673.i, %.368.i
  br i1 %.1679.i, label %B526.endif.else.endif.i, label %B894.i

B894.i:                                           ; preds = %B694.i, %B340.i
  %at.3.2.i = phi i64 [ %at.2.0.i, %B340.i ], [ %.1673.i, %B694.i ]
  %position.3.2.i = phi i64 [ %.579.i, %B340.i ], [ %storemerge.i.i, %B694.i ]
  %reass.sub = sub i64 %position.3.2.i, %.579.i
  %.1701.i = add i64 %reass.sub, 31
  %.1702.i = lshr i64 %.1701.i, 5
  %.1706.not.i = icmp eq i64 %.1702.i, %.335.i
  br i1 %.1706.not.i, label %B84.i, label %_ZN14sparse_kernels3few14restore_blocksB4v221B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE.exit

B526.endif.else.endif.i:                          ; preds = %B340.i, %B694.i
  %at.4.1.i = phi i64 [ %.1673.i, %B694.i ], [ %at.2.0.i, %B340.i ]
  %position.2.1.i = phi i64 [ %storemerge.i.i, %B694.i ], [ %.579.i, %B340.i ]
  %.611.i = add nuw nsw i64 %at.4.1.i, 4096
  %.11.i1029.i = tail call i64 @llvm.smin.i64(i64 %.368.i, i64 %.611.i)
  %.692.not.i = icmp slt i64 %at.4.1.i, %.2574.i
  br i1 %.692.not.i, label %B526.endif.else.endif.endif.i, label %B526.endif.else.endif.if.i, !prof !6

B526.endif.else.endif.if.i:                       ; preds = %B526.endif.else.endif.i
  br label %B526.endif.else.endif.endif.i

B526.endif.else.endif.endif.i:                    ; preds = %B526.endif.else.endif.if.i, %B526.endif.else.endif.i
  %.672.sroa.0.3.i = phi i64 [ %.2574.i, %B526.endif.else.endif.if.i ], [ %at.4.1.i, %B526.endif.else.endif.i ]
  %.699.i = icmp slt i64 %.11.i1029.i, 0
  %.700.i = select i1 %.699.i, i64 %.2574.i, i64 0
  %.701.i = add i64 %.700.i, %.11.i1029.i
  %.704.i = icmp slt i64 %.701.i, 0
  br i1 %.704.i, label %B526.endif.else.endif.endif.if.i, label %B526.endif.else.endif.endif.endif.i, !prof !0

B526.endif.else.endif.endif.if.i:                 ; preds = %B526.endif.else.endif.endif.i
  br label %B526.endif.else.endif.endif.endif.i

B526.endif.else.endif.endif.endif.i:              ; preds = %B526.endif.else.endif.endif.if.i, %B526.endif.else.endif.endif.i
  %.672.sroa.13.1.i = phi i64 [ 0, %B526.endif.else.endif.endif.if.i ], [ %.701.i, %B526.endif.else.endif.endif.i ]
  %.709.not.i = icmp slt i64 %.701.i, %.2574.i
  br i1 %.709.not.i, label %B526.endif.endif.else.endif.i, label %B526.endif.else.endif.endif.endif.if.i, !prof !6

B526.endif.else.endif.endif.endif.if.i:           ; preds = %B526.endif.else.endif.endif.endif.i
  br label %B526.endif.endif.else.endif.i

B252.i.i:                                         ; preds = %B526.endif.endif.else.endif.endif.i, %B596.i.i
  %position.3.0.i.i = phi i64 [ %position.4.1.i.i, %B596.i.i ], [ %position.2.1.i, %B526.endif.endif.else.endif.endif.i ]
  %i.3.0.i.i = phi i64 [ %.572.i.i, %B596.i.i ], [ 0, %B526.endif.endif.else.endif.endif.i ]
  br i1 %.83.i.i, label %B256.i.i, label %B376.i.i

B256.i.i:                                         ; preds = %B252.i.i
  %.120.i.i = getelementptr i8, ptr %.945.i, i64 %i.3.0.i.i
  %.122.i.i = load i64, ptr %.120.i.i, align 1, !noalias !13
  %.124.i.i = and i64 %.122.i.i, %.85.i.i142
  %.125.i.i = icmp eq i64 %.124.i.i, 0
  br i1 %.125.i.i, label %B338.i.i, label %B376.i.i

B338.i.i:                                         ; preds = %B256.i.i
  %17 = bitcast i64 %.122.i.i to <8 x i8>
  %.152.i.i = zext <8 x i8> %17 to <8 x i64>
  %.153.i.i = getelementptr i64, ptr %.785.i, i64 %i.3.0.i.i
  store <8 x i64> %.152.i.i, ptr %.153.i.i, align 1, !noalias !13
  br label %B596.i.i

B376.i.i:                                         ; preds = %B256.i.i, %B252.i.i
  %.159.i.i = icmp ugt i64 %position.3.0.i.i, %.586.i
  br i1 %.159.i.i, label %_ZN14sparse_kernels5words5_joinB4v146B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i, label %B422.if.i.i

B596.i.i:                                         ; preds = %B422.if.i.i, %B338.i.i
  %position.4.1.i.i = phi i64 [ %position.3.0.i.i, %B338.i.i ], [ %.514.i.i149, %B422.if.i.i ]
  %.572.i.i = add nuw nsw i64 %i.3.0.i.i, 8
  %.578.i.i = add nuw i64 %i.3.0.i.i, 16
  %.580.not.i.i = icmp ugt i64 %.578.i.i, %.769.i
  br i1 %.580.not.i.i, label %B608.i.i, label %B252.i.i

B608.i.i:                                         ; preds = %B596.i.i, %B526.endif.endif.else.endif.endif.i
  %position.6.1.i.i = phi i64 [ %position.2.1.i, %B526.endif.endif.else.endif.endif.i ], [ %position.4.1.i.i, %B596.i.i ]
  %i.4.1.i.i = phi i64 [ 0, %B526.endif.endif.else.endif.endif.i ], [ %.572.i.i, %B596.i.i ]
  %.603.i.i = icmp uge i64 %i.4.1.i.i, %.769.i
  %.620.not.i.i = icmp ugt i64 %position.6.1.i.i, %.586.i
  %or.cond.i.i145 = select i1 %.603.i.i, i1 true, i1 %.620.not.i.i
  br i1 %or.cond.i.i145, label %_ZN14sparse_kernels5words5_joinB4v146B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i, label %B734.i.i

B734.i.i:                                         ; preds = %B608.i.i, %B734.i.i
  %position.7.1.i.i = phi i64 [ %.820.i.i, %B734.i.i ], [ %position.6.1.i.i, %B608.i.i ]
  %i.5.1.i.i = phi i64 [ %.864.i.i, %B734.i.i ], [ %i.4.1.i.i, %B608.i.i ]
  %.656.i.i = getelementptr i8, ptr %.945.i, i64 %i.5.1.i.i
  %.657.i.i = load i8, ptr %.656.i.i, align 1, !noalias !13
  %.685.i.i = zext i8 %.657.i.i to i64
  %.710.i.i = getelementptr i8, ptr %.438, i64 %.685.i.i
  %.711.i.i = load i8, ptr %.710.i.i, align 1, !noalias !13
  %.712.i.i = zext i8 %.711.i.i to i64
  %.717.i.i = lshr i64 %position.7.1.i.i, 3
  %.729.i.i = getelementptr i8, ptr %.258, i64 %.717.i.i
  %.731.i.i = load i64, ptr %.729.i.i, align 1, !noalias !13
  %.733.i.i = and i64 %position.7.1.i.i, 7
  %.734.i.i = lshr i64 %.731.i.i, %.733.i.i
  %.763.i.i = and i64 %.734.i.i, 4294967295
  %.754.i.i = getelementptr i8, ptr %.729.i.i, i64 4
  %.756.i.i = load i64, ptr %.754.i.i, align 1, !noalias !13
  %.761.i.i = lshr i64 %.756.i.i, %.733.i.i
  %.766.i.i = shl i64 %.761.i.i, 32
  %.767.i.i = or disjoint i64 %.766.i.i, %.763.i.i
  %.804.i.i = getelementptr i64, ptr %.474, i64 %.685.i.i
  %.805.i.i = load i64, ptr %.804.i.i, align 8, !noalias !13
  %notmask553.i.i = shl nsw i64 -1, %.712.i.i
  %.812.i.i = xor i64 %notmask553.i.i, -1
  %.814.i.i = and i64 %.767.i.i, %.812.i.i
  %.817.i.i = add i64 %.814.i.i, %.805.i.i
  %.820.i.i = add i64 %position.7.1.i.i, %.712.i.i
  %.855.i.i = getelementptr i64, ptr %.785.i, i64 %i.5.1.i.i
  store i64 %.817.i.i, ptr %.855.i.i, align 8, !noalias !13
  %.864.i.i = add nuw nsw i64 %i.5.1.i.i, 1
  %.872.i.i = icmp samesign uge i64 %.864.i.i, %.769.i
  %.887.not.i.i = icmp ugt i64 %.820.i.i, %.586.i
  %or.cond554.i.i = select i1 %.872.i.i, i1 true, i1 %.887.not.i.i
  br i1 %or.cond554.i.i, label %_ZN14sparse_kernels5words5_joinB4v146B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i, label %B734.i.i

B422.if.i.i:                                      ; preds = %B376.i.i, %B422.if.i.i
  %position.5.2559.i.i = phi i64 [ %.514.i.i149, %B422.if.i.i ], [ %position.3.0.i.i, %B376.i.i ]
  %.217.0557.i.i = phi i64 [ %.291.i.i147, %B422.if.i.i ], [ 0, %B376.i.i ]
  %.291.i.i147 = add nuw nsw i64 %.217.0557.i.i, 1
  %.319.i.i148 = add nuw nsw i64 %.217.0557.i.i, %i.3.0.i.i
  %.350.i.i = getelementptr i8, ptr %.945.i, i64 %.319.i.i148
  %.351.i.i = load i8, ptr %.350.i.i, align 1, !noalias !13
  %.379.i.i = zext i8 %.351.i.i to i64
  %.404.i.i = getelementptr i8, ptr %.438, i64 %.379.i.i
  %.405.i.i = load i8, ptr %.404.i.i, align 1, !noalias !13
  %.406.i.i = zext i8 %.405.i.i to i64
  %.411.i.i = lshr i64 %position.5.2559.i.i, 3
  %.423.i.i = getelementptr i8, ptr %.258, i64 %.411.i.i
  %.425.i.i = load i64, ptr %.423.i.i, align 1, !noalias !13
  %.427.i.i = and i64 %position.5.2559.i.i, 7
  %.428.i.i = lshr i64 %.425.i.i, %.427.i.i
  %.457.i.i = and i64 %.428.i.i, 4294967295
  %.448.i.i = getelementptr i8, ptr %.423.i.i, i64 4
  %.450.i.i = load i64, ptr %.448.i.i, align 1, !noalias !13
  %.455.i.i = lshr i64 %.450.i.i, %.427.i.i
  %.460.i.i = shl i64 %.455.i.i, 32
  %.461.i.i = or disjoint i64 %.460.i.i, %.457.i.i
  %.498.i.i = getelementptr i64, ptr %.474, i64 %.379.i.i
  %.499.i.i = load i64, ptr %.498.i.i, align 8, !noalias !13
  %notmask.i.i = shl nsw i64 -1, %.406.i.i
  %.506.i.i = xor i64 %notmask.i.i, -1
  %.508.i.i = and i64 %.461.i.i, %.506.i.i
  %.511.i.i = add i64 %.508.i.i, %.499.i.i
  %.514.i.i149 = add i64 %position.5.2559.i.i, %.406.i.i
  %.549.i.i = getelementptr i64, ptr %.785.i, i64 %.319.i.i148
  store i64 %.511.i.i, ptr %.549.i.i, align 8, !noalias !13
  %exitcond.not.i1030.i = icmp eq i64 %.291.i.i147, 8
  br i1 %exitcond.not.i1030.i, label %B596.i.i, label %B422.if.i.i

_ZN14sparse_kernels5words5_joinB4v146B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i: ; preds = %B376.i.i, %B734.i.i, %B608.i.i
  %storemerge.i.i = phi i64 [ %.820.i.i, %B734.i.i ], [ %position.6.1.i.i, %B608.i.i ], [ %position.3.0.i.i, %B376.i.i ]
  %.1022.i = icmp ugt i64 %storemerge.i.i, %.586.i
  br i1 %.1022.i, label %_ZN14sparse_kernels3few14restore_blocksB4v221B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE.exit, label %B694.i

B526.endif.endif.else.endif.i:                    ; preds = %B526.endif.else.endif.endif.endif.if.i, %B526.endif.else.endif.endif.endif.i
  %.672.sroa.13.0.i = phi i64 [ %.2574.i, %B526.endif.else.endif.endif.endif.if.i ], [ %.672.sroa.13.1.i, %B526.endif.else.endif.endif.endif.i ]
  %.760.i = sub i64 %.672.sroa.13.0.i, %.672.sroa.0.3.i
  %.769.i = tail call i64 @llvm.smax.i64(i64 %.760.i, i64 0)
  %.785.i = getelementptr i64, ptr %.2590.i, i64 %.672.sroa.0.3.i
  %.852.not.i = icmp slt i64 %at.4.1.i, %.2403.i
  br i1 %.852.not.i, label %B526.endif.endif.else.endif.endif.i, label %B526.endif.endif.else.endif.if.i, !prof !6

B526.endif.endif.else.endif.if.i:                 ; preds = %B526.endif.endif.else.endif.i
  br label %B526.endif.endif.else.endif.endif.i

B526.endif.endif.else.endif.endif.i:              ; preds = %B526.endif.endif.else.endif.if.i, %B526.endif.endif.else.endif.i
  %.832.sroa.0.3.i = phi i64 [ %.2403.i, %B526.endif.endif.else.endif.if.i ], [ %at.4.1.i, %B526.endif.endif.else.endif.i ]
  %.945.i = getelementptr i8, ptr %.2419.i, i64 %.832.sroa.0.3.i
  %.101.i.i = icmp sgt i64 %.760.i, 7
  br i1 %.101.i.i, label %B252.i.i, label %B608.i.i

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
  %exitcond.not.i2807.i = icmp eq i64 %.2574.i, %.134.i.i
  br i1 %exitcond.not.i2807.i, label %B1048.i, label %B124.if.i.i

B124.if.i.i:                                      ; preds = %B974.else.endif.endif.endif.if.i, %B164.i.i
  %at.3.0143.i.i = phi i64 [ %.280.i.i, %B164.i.i ], [ 0, %B974.else.endif.endif.endif.if.i ]
  %.63.0141.i.i = phi i64 [ %.134.i.i, %B164.i.i ], [ 0, %B974.else.endif.endif.endif.if.i ]
  %19 = getelementptr i64, ptr %.2590.i, i64 %.63.0141.i.i
  %.192.i.i = load i64, ptr %19, align 8, !noalias !16
  %.195.i.i = sub i64 %.3532.i, %at.3.0143.i.i
  %.196.not.i.i = icmp ult i64 %.192.i.i, %.195.i.i
  br i1 %.196.not.i.i, label %B164.i.i, label %_ZN14sparse_kernels3few14restore_blocksB4v221B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE.exit

B1326.if.i:                                       ; preds = %B1048.i, %B1326.if.i
  %.3864.02888.i = phi i64 [ %.3933.i, %B1326.if.i ], [ 0, %B1048.i ]
  %.3933.i = add nuw nsw i64 %.3864.02888.i, 1
  %20 = getelementptr i32, ptr %.1909.i, i64 %.3864.02888.i
  %.3987.i = load i32, ptr %20, align 4, !noalias !1
  %.3989.i = zext i32 %.3987.i to i64
  %.4014.i = getelementptr i64, ptr %.1209.i, i64 %.3989.i
  %.4015.i = load i64, ptr %.4014.i, align 8, !noalias !1
  %21 = getelementptr i64, ptr %.582, i64 %.3864.02888.i
  store i64 %.4015.i, ptr %21, align 8, !noalias !1
  %exitcond.not.i = icmp eq i64 %.1884.i, %.3933.i
  br i1 %exitcond.not.i, label %B1396.i, label %B1326.if.i

B1396.endif.endif.else.endif.if.i:                ; preds = %B1396.i
  br label %B1396.endif.endif.else.endif.endif.endif.if.i

B1396.endif.endif.else.endif.endif.endif.if.i:    ; preds = %B1396.endif.endif.else.endif.if.i, %B1396.i
  %.430528572875.i = phi i64 [ %7, %B1396.endif.endif.else.endif.if.i ], [ 1, %B1396.i ]
  %.44892867.i = phi ptr [ %.29292834.i, %B1396.endif.endif.else.endif.if.i ], [ %.2214.i, %B1396.i ]
  %.4544.sroa.0.3.i = phi i64 [ %.529.i, %B1396.endif.endif.else.endif.if.i ], [ 2, %B1396.i ]
  %.4657.i = getelementptr i64, ptr %.545.i, i64 %.4544.sroa.0.3.i
  br i1 %.4744.i, label %B1396.endif.endif.endif.else.endif.if.i, label %B1396.endif.endif.endif.else.endif.endif.i, !prof !0

B1396.endif.endif.endif.endif.i:                  ; preds = %B1396.endif.endif.endif.else.endif.endif.endif.if.i, %B1396.endif.endif.endif.else.endif.endif.endif.i
  %.4724.sroa.13.0.i = phi i64 [ %.576, %B1396.endif.endif.endif.else.endif.endif.endif.if.i ], [ %.4724.sroa.13.1.i, %B1396.endif.endif.endif.else.endif.endif.endif.i ]
  %.4812.i = sub i64 %.4724.sroa.13.0.i, %.4724.sroa.0.3.i
  %.4821.i = tail call i64 @llvm.smax.i64(i64 %.4812.i, i64 0)
  %.4837.i = getelementptr i64, ptr %.582, i64 %.4724.sroa.0.3.i
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
  %.5006.i = getelementptr i64, ptr %.618, i64 %.4893.sroa.0.3.i
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
  store i64 0, ptr %.5449.i, align 8, !noalias !1
  call fastcc void @_ZN14sparse_kernels5words12restore_hereB4v203B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEbb5ArrayIyLi1E1C7mutable7alignedE(ptr %.5449.i, i64 %.5163.i, ptr %.5179.i, i64 %.5163.i, ptr readonly %.366, ptr readonly %.402, i64 %arg.a11, i64 %.252, ptr readonly %.258, i64 %.430528572875.i, ptr nonnull %.545.i, ptr %.44892867.i, ptr %.4657.i, ptr %.4837.i, i64 %.4821.i, i64 0, ptr %.4837.i, i64 0, i8 1, i8 %.5472.i, i64 %.4990.i, ptr %.5006.i, i64 %.4990.i)
  %.5485.i = load i64, ptr %.5449.i, align 8, !noalias !1
  %.5495.i = icmp sgt i64 %.5485.i, -1
  br i1 %.5495.i, label %_ZN14sparse_kernels3few14restore_blocksB4v221B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE.exit, label %B1480.preheader.i

B1480.preheader.i:                                ; preds = %B1396.endif.endif.endif.endif.endif.endif.i
  br i1 %.39202887.not.i, label %B11686.i, label %B1480.if.i

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

B1480.if.i:                                       ; preds = %B1480.preheader.i, %B1480.if.i
  %.5614.02891.i = phi i64 [ %.5683.i, %B1480.if.i ], [ 0, %B1480.preheader.i ]
  %.5683.i = add nuw nsw i64 %.5614.02891.i, 1
  %22 = getelementptr i64, ptr %.5006.i, i64 %.5614.02891.i
  %.5737.i = load i64, ptr %22, align 8, !noalias !1
  %23 = getelementptr i32, ptr %.1909.i, i64 %.5614.02891.i
  %.5767.i = load i32, ptr %23, align 4, !noalias !1
  %.5769.i = sext i32 %.5767.i to i64
  %.5782.i = icmp slt i32 %.5767.i, 0
  %.5783.i = select i1 %.5782.i, i64 %.1193.i, i64 0
  %24 = getelementptr i64, ptr %.1209.i, i64 %.5783.i
  %.5797.i = getelementptr i64, ptr %24, i64 %.5769.i
  store i64 %.5737.i, ptr %.5797.i, align 8, !noalias !1
  %exitcond2904.not.i = icmp eq i64 %.1884.i, %.5683.i
  br i1 %exitcond2904.not.i, label %B11686.i, label %B1480.if.i

B11724.if.i:                                      ; preds = %B11724.if.i, %B11724.if.lr.ph.i
  %.5834.02894.i = phi i64 [ 0, %B11724.if.lr.ph.i ], [ %.5903.i, %B11724.if.i ]
  %.5903.i = add nuw nsw i64 %.5834.02894.i, 1
  %25 = getelementptr i32, ptr %.1909.i, i64 %.5834.02894.i
  %.5957.i = load i32, ptr %25, align 4, !noalias !1
  %.5990.i = add i32 %.5957.i, %5
  store i32 %.5990.i, ptr %25, align 4, !noalias !1
  %exitcond2905.not.i = icmp eq i64 %.5903.i, %found.4.0.lcssa.i.i
  br i1 %exitcond2905.not.i, label %B11773.i, label %B11724.if.i

_ZN14sparse_kernels3few14restore_blocksB4v221B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE.exit: ; preds = %B646.i, %B11773.i, %B484.endif.endif.endif.endif.i, %B1396.endif.endif.endif.endif.endif.endif.i, %B88.i, %B190.i, %B248.i, %B894.i, %B124.if.i.i, %_ZN14sparse_kernels5words5_joinB4v146B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i, %B0.endif.else.endif.endif.endif.if.i
  %total.2.0.lcssa.sink.i = phi i64 [ -1, %_ZN14sparse_kernels5words5_joinB4v146B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i ], [ 0, %B0.endif.else.endif.endif.endif.if.i ], [ -2, %B124.if.i.i ], [ -1, %B88.i ], [ -1, %B894.i ], [ -1, %B248.i ], [ -1, %B190.i ], [ -1, %B484.endif.endif.endif.endif.i ], [ -1, %B1396.endif.endif.endif.endif.endif.endif.i ], [ -1, %B646.i ], [ %.6001.i, %B11773.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.5449.i)
  store i64 %total.2.0.lcssa.sink.i, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_few_restore_blocks(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12, i64 %.13, i64 %.14, i64 %.15, i64 %.16, i64 %.17, i64 %.18, i64 %.19, i64 %.20, i64 %.21, i64 %.22, i64 %.23) local_unnamed_addr #0 {
entry:
  %.25 = alloca i64, align 8
  store i64 0, ptr %.25, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v220B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxxxxxxxxxxxxxx(ptr %.25, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12, i64 %.13, i64 %.14, i64 %.15, i64 %.16, i64 %.17, i64 %.18, i64 %.19, i64 %.20, i64 %.21, i64 %.22, i64 %.23) #4
  %.39 = load i64, ptr %.25, align 8
  ret i64 %.39
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @_ZN14sparse_kernels5words12restore_hereB4v203B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEbb5ArrayIyLi1E1C7mutable7alignedE(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.tokens.2, ptr readonly captures(none) %arg.tokens.4, i64 %arg.tokens.5.0, ptr readonly captures(none) %arg.bits.4, ptr readonly captures(none) %arg.first.4, i64 %arg.plain, i64 %arg.raw.2, ptr readonly captures(none) %arg.raw.4, i64 %arg.starts.2, ptr readonly captures(none) %arg.starts.4, ptr readonly captures(none) %arg.counts.4, ptr readonly captures(none) %arg.sizes.4, ptr readonly captures(none) %arg.base.4, i64 %arg.base.5.0, i64 %arg.turned.2, ptr readonly captures(none) %arg.turned.4, i64 %arg.turned.5.0, i8 range(i8 0, 2) %arg.undo, i8 range(i8 0, 2) %arg.is_float, i64 %arg.out.2, ptr captures(none) %arg.out.4, i64 %arg.out.5.0) unnamed_addr #1 {
entry:
  %.97.not = icmp eq i8 %arg.undo, 0
  %.106.not = icmp eq i8 %arg.is_float, 0
  %spec.select = tail call i64 @llvm.smax.i64(i64 %arg.starts.2, i64 0)
  %.403 = add i64 %arg.raw.2, -96
  %.11.i = tail call i64 @llvm.smin.i64(i64 %arg.tokens.2, i64 %arg.out.2)
  %.83.i = icmp sgt i64 %arg.plain, 0
  %.84.i = sub nsw i64 256, %arg.plain
  %.85.i = mul i64 %.84.i, 72340172838076673
  %.1080 = icmp sgt i64 %arg.turned.2, 0
  %sext.i = sub nsw i8 0, %arg.is_float
  %"$phi150.0.2.0.i" = sext i8 %sext.i to i64
  %.80.i = and i64 %"$phi150.0.2.0.i", -9223372036854775808
  %.377.i = insertelement <4 x i64> poison, i64 %"$phi150.0.2.0.i", i64 0
  %.378.i = shufflevector <4 x i64> %.377.i, <4 x i64> poison, <4 x i32> zeroinitializer
  %.387.i1032 = and <4 x i64> %.378.i, splat (i64 -9223372036854775808)
  br label %B84

B84:                                              ; preds = %entry, %B894
  %.174.0 = phi i64 [ 0, %entry ], [ %.246, %B894 ]
  %at.2.0 = phi i64 [ 0, %entry ], [ %at.3.2, %B894 ]
  %exitcond.not = icmp eq i64 %.174.0, %spec.select
  br i1 %exitcond.not, label %common.ret, label %B88

B88:                                              ; preds = %B84
  %.246 = add nuw i64 %.174.0, 1
  %0 = getelementptr i64, ptr %arg.starts.4, i64 %.174.0
  %.304 = load i64, ptr %0, align 8
  %1 = getelementptr i64, ptr %arg.counts.4, i64 %.174.0
  %.335 = load i64, ptr %1, align 8
  %2 = getelementptr i64, ptr %arg.sizes.4, i64 %.174.0
  %.366 = load i64, ptr %2, align 8
  %.368 = add nsw i64 %.366, %at.2.0
  %.379 = icmp slt i64 %.304, 0
  %.382 = icmp slt i64 %.335, 0
  %or.cond = select i1 %.379, i1 true, i1 %.382
  %.392 = icmp sgt i64 %.335, %arg.raw.2
  %or.cond1028 = select i1 %or.cond, i1 true, i1 %.392
  br i1 %or.cond1028, label %common.ret, label %B190

B190:                                             ; preds = %B88
  %3 = shl i64 %.335, 2
  %.404 = sub i64 %.403, %3
  %.406 = icmp sgt i64 %.304, %.404
  br i1 %.406, label %common.ret, label %B248

common.ret:                                       ; preds = %B84, %B894, %B248, %B88, %B190, %_ZN14sparse_kernels5words5_joinB4v146B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit
  %.sink = phi i64 [ %.174.0, %_ZN14sparse_kernels5words5_joinB4v146B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit ], [ -1, %B84 ], [ %.174.0, %B248 ], [ %.174.0, %B88 ], [ %.174.0, %B190 ], [ %.174.0, %B894 ]
  store i64 %.sink, ptr %retptr, align 8
  ret void

B248:                                             ; preds = %B190
  %.480 = icmp slt i64 %.366, 0
  %.525 = icmp sgt i64 %.368, %.11.i
  %or.cond1048 = select i1 %.480, i1 true, i1 %.525
  br i1 %or.cond1048, label %common.ret, label %B340

B340:                                             ; preds = %B248
  %.579 = shl i64 %.304, 3
  %.584 = shl i64 %.335, 5
  %.586 = add i64 %.584, %.579
  %.599.not = icmp eq i64 %.366, 0
  br i1 %.599.not, label %B894, label %B526.endif.else.endif

B694:                                             ; preds = %_ZN14sparse_kernels5words5_joinB4v146B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit
  br i1 %.1080, label %B716.else.endif, label %B776

B776:                                             ; preds = %B694
  br i1 %.97.not, label %B828, label %B780.else.endif

B828:                                             ; preds = %B776
  %.122111.not.i = icmp slt i64 %.760, 1
  %or.cond1049 = select i1 %.106.not, i1 true, i1 %.122111.not.i
  br i1 %or.cond1049, label %B862, label %B134.if.i

B134.if.i:                                        ; preds = %B828, %B134.if.i
  %.64.0112.i = phi i64 [ %.135.i, %B134.if.i ], [ 0, %B828 ]
  %.135.i = add nuw nsw i64 %.64.0112.i, 1
  %4 = getelementptr i64, ptr %.785, i64 %.64.0112.i
  %.189.i = load i64, ptr %4, align 8, !noalias !19
  %.226.i = tail call i64 @llvm.fshl.i64(i64 %.189.i, i64 %.189.i, i64 63)
  store i64 %.226.i, ptr %4, align 8, !noalias !19
  %exitcond.not.i = icmp eq i64 %.760, %.135.i
  br i1 %exitcond.not.i, label %B862, label %B134.if.i

B862:                                             ; preds = %B410.if.i, %B134.if.i, %B184.if.i, %B410.preheader.i, %B716.endif.else.endif.endif, %B828
  %.1673 = add nuw nsw i64 %.769, %at.4.1
  %.1679 = icmp slt i64 %.1673, %.368
  br i1 %.1679, label %B526.endif.else.endif, label %B894

B894:                                             ; preds = %B862, %B340
  %at.3.2 = phi i64 [ %at.2.0, %B340 ], [ %.1673, %B862 ]
  %position.3.2 = phi i64 [ %.579, %B340 ], [ %storemerge.i, %B862 ]
  %reass.sub = sub i64 %position.3.2, %.579
  %.1701 = add i64 %reass.sub, 31
  %.1702 = lshr i64 %.1701, 5
  %.1706.not = icmp eq i64 %.1702, %.335
  br i1 %.1706.not, label %B84, label %common.ret

B526.endif.else.endif:                            ; preds = %B340, %B862
  %at.4.1 = phi i64 [ %.1673, %B862 ], [ %at.2.0, %B340 ]
  %position.2.1 = phi i64 [ %storemerge.i, %B862 ], [ %.579, %B340 ]
  %.611 = add nuw nsw i64 %at.4.1, 4096
  %.11.i1029 = tail call i64 @llvm.smin.i64(i64 %.368, i64 %.611)
  %.692.not = icmp slt i64 %at.4.1, %arg.out.5.0
  br i1 %.692.not, label %B526.endif.else.endif.endif, label %B526.endif.else.endif.if, !prof !6

B526.endif.else.endif.if:                         ; preds = %B526.endif.else.endif
  br label %B526.endif.else.endif.endif

B526.endif.else.endif.endif:                      ; preds = %B526.endif.else.endif.if, %B526.endif.else.endif
  %.672.sroa.0.3 = phi i64 [ %arg.out.5.0, %B526.endif.else.endif.if ], [ %at.4.1, %B526.endif.else.endif ]
  %.699 = icmp slt i64 %.11.i1029, 0
  %.700 = select i1 %.699, i64 %arg.out.5.0, i64 0
  %.701 = add i64 %.700, %.11.i1029
  %.704 = icmp slt i64 %.701, 0
  br i1 %.704, label %B526.endif.else.endif.endif.if, label %B526.endif.else.endif.endif.endif, !prof !0

B526.endif.else.endif.endif.if:                   ; preds = %B526.endif.else.endif.endif
  br label %B526.endif.else.endif.endif.endif

B526.endif.else.endif.endif.endif:                ; preds = %B526.endif.else.endif.endif.if, %B526.endif.else.endif.endif
  %.672.sroa.13.1 = phi i64 [ 0, %B526.endif.else.endif.endif.if ], [ %.701, %B526.endif.else.endif.endif ]
  %.709.not = icmp slt i64 %.701, %arg.out.5.0
  br i1 %.709.not, label %B526.endif.endif.else.endif, label %B526.endif.else.endif.endif.endif.if, !prof !6

B526.endif.else.endif.endif.endif.if:             ; preds = %B526.endif.else.endif.endif.endif
  br label %B526.endif.endif.else.endif

B252.i:                                           ; preds = %B526.endif.endif.else.endif.endif, %B596.i
  %position.3.0.i = phi i64 [ %position.4.1.i, %B596.i ], [ %position.2.1, %B526.endif.endif.else.endif.endif ]
  %i.3.0.i = phi i64 [ %.572.i, %B596.i ], [ 0, %B526.endif.endif.else.endif.endif ]
  br i1 %.83.i, label %B256.i, label %B376.i

B256.i:                                           ; preds = %B252.i
  %.120.i = getelementptr i8, ptr %.945, i64 %i.3.0.i
  %.122.i = load i64, ptr %.120.i, align 1, !noalias !22
  %.124.i = and i64 %.122.i, %.85.i
  %.125.i = icmp eq i64 %.124.i, 0
  br i1 %.125.i, label %B338.i, label %B376.i

B338.i:                                           ; preds = %B256.i
  %5 = bitcast i64 %.122.i to <8 x i8>
  %.152.i = zext <8 x i8> %5 to <8 x i64>
  %.153.i = getelementptr i64, ptr %.785, i64 %i.3.0.i
  store <8 x i64> %.152.i, ptr %.153.i, align 1, !noalias !22
  br label %B596.i

B376.i:                                           ; preds = %B256.i, %B252.i
  %.159.i = icmp ugt i64 %position.3.0.i, %.586
  br i1 %.159.i, label %_ZN14sparse_kernels5words5_joinB4v146B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit, label %B422.if.i

B596.i:                                           ; preds = %B422.if.i, %B338.i
  %position.4.1.i = phi i64 [ %position.3.0.i, %B338.i ], [ %.514.i, %B422.if.i ]
  %.572.i = add nuw nsw i64 %i.3.0.i, 8
  %.578.i = add nuw i64 %i.3.0.i, 16
  %.580.not.i = icmp ugt i64 %.578.i, %.769
  br i1 %.580.not.i, label %B608.i, label %B252.i

B608.i:                                           ; preds = %B596.i, %B526.endif.endif.else.endif.endif
  %position.6.1.i = phi i64 [ %position.2.1, %B526.endif.endif.else.endif.endif ], [ %position.4.1.i, %B596.i ]
  %i.4.1.i = phi i64 [ 0, %B526.endif.endif.else.endif.endif ], [ %.572.i, %B596.i ]
  %.603.i = icmp uge i64 %i.4.1.i, %.769
  %.620.not.i = icmp ugt i64 %position.6.1.i, %.586
  %or.cond.i = select i1 %.603.i, i1 true, i1 %.620.not.i
  br i1 %or.cond.i, label %_ZN14sparse_kernels5words5_joinB4v146B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit, label %B734.i

B734.i:                                           ; preds = %B608.i, %B734.i
  %position.7.1.i = phi i64 [ %.820.i, %B734.i ], [ %position.6.1.i, %B608.i ]
  %i.5.1.i = phi i64 [ %.864.i, %B734.i ], [ %i.4.1.i, %B608.i ]
  %.656.i = getelementptr i8, ptr %.945, i64 %i.5.1.i
  %.657.i = load i8, ptr %.656.i, align 1, !noalias !22
  %.685.i = zext i8 %.657.i to i64
  %.710.i = getelementptr i8, ptr %arg.bits.4, i64 %.685.i
  %.711.i = load i8, ptr %.710.i, align 1, !noalias !22
  %.712.i = zext i8 %.711.i to i64
  %.717.i = lshr i64 %position.7.1.i, 3
  %.729.i = getelementptr i8, ptr %arg.raw.4, i64 %.717.i
  %.731.i = load i64, ptr %.729.i, align 1, !noalias !22
  %.733.i = and i64 %position.7.1.i, 7
  %.734.i = lshr i64 %.731.i, %.733.i
  %.763.i = and i64 %.734.i, 4294967295
  %.754.i = getelementptr i8, ptr %.729.i, i64 4
  %.756.i = load i64, ptr %.754.i, align 1, !noalias !22
  %.761.i = lshr i64 %.756.i, %.733.i
  %.766.i = shl i64 %.761.i, 32
  %.767.i = or disjoint i64 %.766.i, %.763.i
  %.804.i = getelementptr i64, ptr %arg.first.4, i64 %.685.i
  %.805.i = load i64, ptr %.804.i, align 8, !noalias !22
  %notmask553.i = shl nsw i64 -1, %.712.i
  %.812.i = xor i64 %notmask553.i, -1
  %.814.i = and i64 %.767.i, %.812.i
  %.817.i = add i64 %.814.i, %.805.i
  %.820.i = add i64 %position.7.1.i, %.712.i
  %.855.i = getelementptr i64, ptr %.785, i64 %i.5.1.i
  store i64 %.817.i, ptr %.855.i, align 8, !noalias !22
  %.864.i = add nuw nsw i64 %i.5.1.i, 1
  %.872.i = icmp samesign uge i64 %.864.i, %.769
  %.887.not.i = icmp ugt i64 %.820.i, %.586
  %or.cond554.i = select i1 %.872.i, i1 true, i1 %.887.not.i
  br i1 %or.cond554.i, label %_ZN14sparse_kernels5words5_joinB4v146B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit, label %B734.i

B422.if.i:                                        ; preds = %B376.i, %B422.if.i
  %position.5.2559.i = phi i64 [ %.514.i, %B422.if.i ], [ %position.3.0.i, %B376.i ]
  %.217.0557.i = phi i64 [ %.291.i, %B422.if.i ], [ 0, %B376.i ]
  %.291.i = add nuw nsw i64 %.217.0557.i, 1
  %.319.i = add nuw nsw i64 %.217.0557.i, %i.3.0.i
  %.350.i = getelementptr i8, ptr %.945, i64 %.319.i
  %.351.i = load i8, ptr %.350.i, align 1, !noalias !22
  %.379.i = zext i8 %.351.i to i64
  %.404.i = getelementptr i8, ptr %arg.bits.4, i64 %.379.i
  %.405.i = load i8, ptr %.404.i, align 1, !noalias !22
  %.406.i = zext i8 %.405.i to i64
  %.411.i = lshr i64 %position.5.2559.i, 3
  %.423.i = getelementptr i8, ptr %arg.raw.4, i64 %.411.i
  %.425.i = load i64, ptr %.423.i, align 1, !noalias !22
  %.427.i = and i64 %position.5.2559.i, 7
  %.428.i = lshr i64 %.425.i, %.427.i
  %.457.i = and i64 %.428.i, 4294967295
  %.448.i = getelementptr i8, ptr %.423.i, i64 4
  %.450.i = load i64, ptr %.448.i, align 1, !noalias !22
  %.455.i = lshr i64 %.450.i, %.427.i
  %.460.i = shl i64 %.455.i, 32
  %.461.i = or disjoint i64 %.460.i, %.457.i
  %.498.i = getelementptr i64, ptr %arg.first.4, i64 %.379.i
  %.499.i = load i64, ptr %.498.i, align 8, !noalias !22
  %notmask.i = shl nsw i64 -1, %.406.i
  %.506.i = xor i64 %notmask.i, -1
  %.508.i = and i64 %.461.i, %.506.i
  %.511.i = add i64 %.508.i, %.499.i
  %.514.i = add i64 %position.5.2559.i, %.406.i
  %.549.i = getelementptr i64, ptr %.785, i64 %.319.i
  store i64 %.511.i, ptr %.549.i, align 8, !noalias !22
  %exitcond.not.i1030 = icmp eq i64 %.291.i, 8
  br i1 %exitcond.not.i1030, label %B596.i, label %B422.if.i

_ZN14sparse_kernels5words5_joinB4v146B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit: ; preds = %B376.i, %B734.i, %B608.i
  %storemerge.i = phi i64 [ %.820.i, %B734.i ], [ %position.6.1.i, %B608.i ], [ %position.3.0.i, %B376.i ]
  %.1022 = icmp ugt i64 %storemerge.i, %.586
  br i1 %.1022, label %common.ret, label %B694

B526.endif.endif.else.endif:                      ; preds = %B526.endif.else.endif.endif.endif.if, %B526.endif.else.endif.endif.endif
  %.672.sroa.13.0 = phi i64 [ %arg.out.5.0, %B526.endif.else.endif.endif.endif.if ], [ %.672.sroa.13.1, %B526.endif.else.endif.endif.endif ]
  %.760 = sub i64 %.672.sroa.13.0, %.672.sroa.0.3
  %.769 = tail call i64 @llvm.smax.i64(i64 %.760, i64 0)
  %.785 = getelementptr i64, ptr %arg.out.4, i64 %.672.sroa.0.3
  %.852.not = icmp slt i64 %at.4.1, %arg.tokens.5.0
  br i1 %.852.not, label %B526.endif.endif.else.endif.endif, label %B526.endif.endif.else.endif.if, !prof !6

B526.endif.endif.else.endif.if:                   ; preds = %B526.endif.endif.else.endif
  br label %B526.endif.endif.else.endif.endif

B526.endif.endif.else.endif.endif:                ; preds = %B526.endif.endif.else.endif.if, %B526.endif.endif.else.endif
  %.832.sroa.0.3 = phi i64 [ %arg.tokens.5.0, %B526.endif.endif.else.endif.if ], [ %at.4.1, %B526.endif.endif.else.endif ]
  %.945 = getelementptr i8, ptr %arg.tokens.4, i64 %.832.sroa.0.3
  %.101.i = icmp sgt i64 %.760, 7
  br i1 %.101.i, label %B252.i, label %B608.i

B716.else.endif:                                  ; preds = %B694
  %.1117.not = icmp slt i64 %at.4.1, %arg.base.5.0
  br i1 %.1117.not, label %B716.endif.else.endif, label %B716.else.endif.if, !prof !6

B716.else.endif.if:                               ; preds = %B716.else.endif
  br label %B716.endif.else.endif

B184.if.i:                                        ; preds = %B716.endif.else.endif.endif, %B184.if.i
  %.95.0188.i = phi i64 [ %.166.i, %B184.if.i ], [ 0, %B716.endif.else.endif.endif ]
  %.166.i = add nuw nsw i64 %.95.0188.i, 1
  %6 = getelementptr i64, ptr %.785, i64 %.95.0188.i
  %.220.i = load i64, ptr %6, align 8, !noalias !25
  %.222.i = lshr i64 %.220.i, 1
  %.254.i = and i64 %.220.i, 1
  %.256.i = sub nsw i64 0, %.254.i
  %.257.i = xor i64 %.222.i, %.256.i
  %7 = getelementptr i64, ptr %.1210, i64 %.95.0188.i
  %.287.i = load i64, ptr %7, align 8, !noalias !25
  %.289.neg.i = ashr i64 %.287.i, 63
  %.323.i = or i64 %.289.neg.i, -9223372036854775808
  %.324.i = xor i64 %.323.i, %.287.i
  %8 = getelementptr i64, ptr %.1366, i64 %.95.0188.i
  %.354.i = load i64, ptr %8, align 8, !noalias !25
  %.355.i = xor i64 %.257.i, %.354.i
  %.386.i = sub i64 %.355.i, %.354.i
  %.387.i = add i64 %.324.i, %.386.i
  %.389.i = lshr i64 %.387.i, 63
  %.391.i = add nuw i64 %.389.i, 9223372036854775807
  %.393.i = or i64 %.391.i, -9223372036854775808
  %.394.i = xor i64 %.393.i, %.387.i
  store i64 %.394.i, ptr %6, align 8, !noalias !25
  %exitcond.not.i1031 = icmp eq i64 %.760, %.166.i
  br i1 %exitcond.not.i1031, label %B862, label %B184.if.i

B716.endif.else.endif:                            ; preds = %B716.else.endif, %B716.else.endif.if
  %.1097.sroa.0.3 = phi i64 [ %arg.base.5.0, %B716.else.endif.if ], [ %at.4.1, %B716.else.endif ]
  %.1210 = getelementptr i64, ptr %arg.base.4, i64 %.1097.sroa.0.3
  %.1273.not = icmp slt i64 %at.4.1, %arg.turned.5.0
  br i1 %.1273.not, label %B716.endif.else.endif.endif, label %B716.endif.else.endif.if, !prof !6

B716.endif.else.endif.if:                         ; preds = %B716.endif.else.endif
  br label %B716.endif.else.endif.endif

B716.endif.else.endif.endif:                      ; preds = %B716.endif.else.endif.if, %B716.endif.else.endif
  %.1253.sroa.0.3 = phi i64 [ %arg.turned.5.0, %B716.endif.else.endif.if ], [ %at.4.1, %B716.endif.else.endif ]
  %.1366 = getelementptr i64, ptr %arg.turned.4, i64 %.1253.sroa.0.3
  %.153187.not.i = icmp slt i64 %.760, 1
  br i1 %.153187.not.i, label %B862, label %B184.if.i

B410.preheader.i:                                 ; preds = %B326.if.i, %B780.else.endif.endif
  %.497281.not.i = icmp eq i64 %.161.0.i, 0
  br i1 %.497281.not.i, label %B862, label %B410.if.i

B326.if.i:                                        ; preds = %B780.else.endif.endif, %B326.if.i
  %.271.0280.i = phi i64 [ %.333.i, %B326.if.i ], [ %spec.select.i, %B780.else.endif.endif ]
  %.268.0279.i = phi i64 [ %.337.i, %B326.if.i ], [ 0, %B780.else.endif.endif ]
  %.333.i = add nsw i64 %.271.0280.i, -1
  %.337.i = add nuw nsw i64 %.268.0279.i, 4
  %.379.i1033 = getelementptr i64, ptr %.785, i64 %.268.0279.i
  %.381.i = getelementptr i64, ptr %.1559, i64 %.268.0279.i
  %.383.i = load <4 x i64>, ptr %.381.i, align 8, !noalias !28
  %.384.i = load <4 x i64>, ptr %.379.i1033, align 8, !noalias !28
  %isneg274.i = icmp slt <4 x i64> %.383.i, zeroinitializer
  %.386.i1034 = select <4 x i1> %isneg274.i, <4 x i64> %.378.i, <4 x i64> zeroinitializer
  %.388.i = lshr <4 x i64> %.384.i, splat (i64 1)
  %.389.i1035 = and <4 x i64> %.384.i, splat (i64 1)
  %.390.i = sub nsw <4 x i64> zeroinitializer, %.389.i1035
  %.391.i1036 = xor <4 x i64> %.388.i, %.390.i
  %.392.i = or <4 x i64> %.386.i1034, %.387.i1032
  %.393.i1037 = xor <4 x i64> %.392.i, %.383.i
  %.394.i1038 = xor <4 x i64> %.391.i1036, %.386.i1034
  %.395.i = sub <4 x i64> %.394.i1038, %.386.i1034
  %.396.i = add <4 x i64> %.395.i, %.393.i1037
  %isnotneg.inv.i = icmp slt <4 x i64> %.396.i, zeroinitializer
  %.400.i = select <4 x i1> %isnotneg.inv.i, <4 x i64> %.387.i1032, <4 x i64> %.378.i
  %.401.i = xor <4 x i64> %.400.i, %.396.i
  store <4 x i64> %.401.i, ptr %.379.i1033, align 8, !noalias !28
  %.324.i1039 = icmp samesign ugt i64 %.271.0280.i, 1
  br i1 %.324.i1039, label %B326.if.i, label %B410.preheader.i

B410.if.i:                                        ; preds = %B410.preheader.i, %B410.if.i
  %.444.0283.i = phi i64 [ %.506.i1040, %B410.if.i ], [ %.161.0.i, %B410.preheader.i ]
  %.441.0282.i = phi i64 [ %.510.i, %B410.if.i ], [ %.191.i, %B410.preheader.i ]
  %.506.i1040 = add nsw i64 %.444.0283.i, -1
  %.510.i = add nuw nsw i64 %.441.0282.i, 1
  %9 = getelementptr i64, ptr %.1559, i64 %.441.0282.i
  %.564.i = load i64, ptr %9, align 8, !noalias !28
  %isneg.i = icmp slt i64 %.564.i, 0
  %.570.i = select i1 %isneg.i, i64 %"$phi150.0.2.0.i", i64 0
  %10 = getelementptr i64, ptr %.785, i64 %.441.0282.i
  %.600.i = load i64, ptr %10, align 8, !noalias !28
  %.602.i = lshr i64 %.600.i, 1
  %.634.i = and i64 %.600.i, 1
  %.636.i = sub nsw i64 0, %.634.i
  %.637.i = xor i64 %.602.i, %.636.i
  %.669.i = or i64 %.570.i, %.80.i
  %.670.i = xor i64 %.669.i, %.564.i
  %.671.i = xor i64 %.637.i, %.570.i
  %.672.i = sub i64 %.671.i, %.570.i
  %.673.i = add i64 %.672.i, %.670.i
  %.inv.i = icmp slt i64 %.673.i, 0
  %.681.i = select i1 %.inv.i, i64 %.80.i, i64 %"$phi150.0.2.0.i"
  %.682.i = xor i64 %.681.i, %.673.i
  store i64 %.682.i, ptr %10, align 8, !noalias !28
  %.497.i = icmp samesign ugt i64 %.444.0283.i, 1
  br i1 %.497.i, label %B410.if.i, label %B862

B780.else.endif:                                  ; preds = %B776
  %.1466.not = icmp slt i64 %at.4.1, %arg.base.5.0
  br i1 %.1466.not, label %B780.else.endif.endif, label %B780.else.endif.if, !prof !6

B780.else.endif.if:                               ; preds = %B780.else.endif
  br label %B780.else.endif.endif

B780.else.endif.endif:                            ; preds = %B780.else.endif.if, %B780.else.endif
  %.1446.sroa.0.3 = phi i64 [ %arg.base.5.0, %B780.else.endif.if ], [ %at.4.1, %B780.else.endif ]
  %.1559 = getelementptr i64, ptr %arg.base.4, i64 %.1446.sroa.0.3
  %.161.0.i = and i64 %.769, 3
  %.191.i = and i64 %.769, 9223372036854775804
  %11 = tail call i64 @llvm.smax.i64(i64 %.760, i64 3)
  %spec.select.i = lshr i64 %11, 2
  %.324278.not.i = icmp eq i64 %spec.select.i, 0
  br i1 %.324278.not.i, label %B410.preheader.i, label %B326.if.i
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.fshl.i64(i64, i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #3

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { noinline }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!2}
!2 = distinct !{!2, !3, !"_ZN14sparse_kernels3few14restore_blocksB4v221B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!3 = distinct !{!3, !"_ZN14sparse_kernels3few14restore_blocksB4v221B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE"}
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
!19 = !{!20}
!20 = distinct !{!20, !21, !"_ZN14sparse_kernels5words9_unrotateB4v151B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!21 = distinct !{!21, !"_ZN14sparse_kernels5words9_unrotateB4v151B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedE"}
!22 = !{!23}
!23 = distinct !{!23, !24, !"_ZN14sparse_kernels5words5_joinB4v146B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!24 = distinct !{!24, !"_ZN14sparse_kernels5words5_joinB4v146B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE"}
!25 = !{!26}
!26 = distinct !{!26, !27, !"_ZN14sparse_kernels5words12_undo_turnedB4v149B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!27 = distinct !{!27, !"_ZN14sparse_kernels5words12_undo_turnedB4v149B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE"}
!28 = !{!29}
!29 = distinct !{!29, !30, !"_ZN14sparse_kernels5words5_undoB4v204B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedEb5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!30 = distinct !{!30, !"_ZN14sparse_kernels5words5_undoB4v204B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedEb5ArrayIyLi1E1C7mutable7alignedE"}
